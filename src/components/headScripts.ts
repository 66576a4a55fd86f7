/**
 * Scripts that have their say before a page's first paint. They stand in the head as they are, not as modules, which
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

/**
 * Marks a page that opens at its top. One that is loaded anew, come back to or reached by a fragment opens at a place
 * which the browser can find only once all above it is laid out.
 */
export const readFromTheTop = `if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate')
  document.documentElement.classList.add('from-the-top');`;
