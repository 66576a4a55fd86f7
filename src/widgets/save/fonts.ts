/** The page's own fonts that a drawing uses, as rules with the font inside. */

const firstFamily = (families: string) => (families.split(',')[0] ?? '').replaceAll(/["']/g, '').trim();

function* fontFaces(): Generator<CSSFontFaceRule> {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) if (rule instanceof CSSFontFaceRule) yield rule;
}

async function inlined(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

export async function fontsOf(drawing: Element): Promise<string> {
  const used = new Set(
    [...drawing.querySelectorAll('[font-family]')].map((element) =>
      firstFamily(element.getAttribute('font-family') ?? ''),
    ),
  );
  const slanted = drawing.querySelector('[font-style="italic"]') !== null;
  const rules = await Promise.all(
    [...fontFaces()].map(async ({ style, parentStyleSheet }) => {
      const family = firstFamily(style.getPropertyValue('font-family'));
      const isItalic = style.getPropertyValue('font-style') === 'italic';
      const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (!source || !used.has(family) || (isItalic && !slanted)) return '';
      const data = await inlined(new URL(source, parentStyleSheet?.href ?? document.baseURI).href);
      const weight = style.getPropertyValue('font-weight') || 'normal';
      return `@font-face{font-family:"${family}";font-style:${isItalic ? 'italic' : 'normal'};font-weight:${weight};src:url(${data})}`;
    }),
  );
  return rules.join('');
}
