/** What an embedded figure tells its host, and what the host may tell it; followHeight.ts and the README have the protocol. */
const HEIGHT = 'live-gradients:height';
const THEME = 'live-gradients:theme';

export function speakWithHost(): void {
  if (parent === window) return;
  const { body } = document;
  const { dataset } = document.documentElement;
  const figure = document.querySelector('figure')?.id;
  const tell = () =>
    // Whoever embeds a public page may know how high it is.
    parent.postMessage({ type: HEIGHT, figure, height: Math.ceil(body.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(body);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data?.type !== THEME) return;
    if (data.theme === 'light' || data.theme === 'dark') dataset['theme'] = data.theme;
    else delete dataset['theme'];
  });
}
