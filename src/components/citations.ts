// What hover and focus show must be dismissable without moving either (WCAG 1.4.13): Escape hides it until they return.
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const citation of document.querySelectorAll('.cite:is(:hover, :focus-within)')) {
    citation.setAttribute('data-dismissed', '');
    const restore = () => citation.removeAttribute('data-dismissed');
    citation.addEventListener('mouseleave', restore, { once: true });
    citation.addEventListener('focusout', restore, { once: true });
  }
});
