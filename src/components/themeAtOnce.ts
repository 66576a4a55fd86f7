/**
 * Scripts that set a page's theme before its first paint. They stand in the head as they are, not as modules, which
 * would run too late; the content security policy names them by their hash.
 */

/** The theme that the reader has chosen on this site. */
export const storedTheme = `try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}`;

/** The theme that the address of an embedded figure names. */
export const addressedTheme = `{
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}`;
