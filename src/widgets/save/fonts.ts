/** The page's own fonts that a drawing uses, as rules with the font inside. */

const familiesOf = (stack: string) => stack.split(',').map((family) => family.replaceAll(/["']/g, '').trim());

/** Whether a text has characters of a `unicode-range`, as `U+B2-B3, U+2070`; of none it may have any. */
const isInRange = (text: string, range: string) =>
  !range ||
  range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return [...text].some((character) => {
      const code = character.codePointAt(0)!;
      return code >= from && code <= to;
    });
  });

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
    [...drawing.querySelectorAll('[font-family]')].flatMap((element) =>
      familiesOf(element.getAttribute('font-family') ?? ''),
    ),
  );
  const text = drawing.textContent ?? '';
  const slanted = drawing.querySelector('[font-style="italic"]') !== null;
  const rules = await Promise.all(
    [...fontFaces()].map(async ({ style, parentStyleSheet }) => {
      const [family = ''] = familiesOf(style.getPropertyValue('font-family'));
      const isItalic = style.getPropertyValue('font-style') === 'italic';
      const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (!source || !used.has(family) || (isItalic && !slanted)) return '';
      if (!isInRange(text, style.getPropertyValue('unicode-range'))) return '';
      const data = await inlined(new URL(source, parentStyleSheet?.href ?? document.baseURI).href);
      const weight = style.getPropertyValue('font-weight') || 'normal';
      return `@font-face{font-family:"${family}";font-style:${isItalic ? 'italic' : 'normal'};font-weight:${weight};src:url(${data})}`;
    }),
  );
  return rules.join('');
}
