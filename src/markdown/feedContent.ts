/**
 * A rendered post made fit for a feed: without scripts, styles and the shells of islands, with one form of each
 * formula (MathML), with whole addresses, and without the paths of the machine that built it.
 * @param html as the container renders it
 * @param page the post's own address, which links inside the post lead to
 */
export function feedContent(html: string, page: URL): string {
  const bare = html
    .replace(/<!DOCTYPE[^>]*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    // A reader that doesn't know MathML would show the TeX beside it.
    .replace(/<annotation\b[\s\S]*?<\/annotation>/g, '')
    .replace(/<\/?astro-(island|slot|static-slot)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g, '')
    .replace(/\sdata-(?:astro|island)[\w-]*(?:="[^"]*")?/g, '');
  return withoutSpans(bare, 'katex-html')
    .replace(/\b(href|src)="([^"]*)"/g, (_, name, address) => `${name}="${new URL(address, page).href}"`)
    .trim();
}

/** Leaves out every span of this class, with all the spans inside it. */
function withoutSpans(html: string, className: string): string {
  const start = html.indexOf(`<span class="${className}"`);
  if (start === -1) return html;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<span\b|<\/span>/g)) {
    depth += tag === '</span>' ? -1 : 1;
    if (depth === 0) {
      const end = start + index + tag.length;
      return html.slice(0, start) + withoutSpans(html.slice(end), className);
    }
  }
  throw new Error(
    `The span of class ${className} is never closed, expected balanced spans; look at what KaTeX wrote.`,
  );
}
