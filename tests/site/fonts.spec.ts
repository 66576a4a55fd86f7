import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Font, openSync } from 'fontkit';
import { built, pageTypes } from './pages.ts';

/** What each family covers, from the files that the site ships. */
function coverage(): Map<string, Set<number>> {
  const families = new Map<string, Set<number>>();
  for (const sheet of globSync(`${built}_astro/*.css`))
    for (const [, family, file] of readFileSync(sheet, 'utf8').matchAll(
      /@font-face\{font-family:"?([^;"]+)"?;[^}]*?src:url\([^)]*\/([^/)]+\.woff2)\)/g,
    )) {
      const font = openSync(`${built}_astro/${file}`) as Font;
      families.set(family!, new Set([...(families.get(family!) ?? []), ...font.characterSet]));
    }
  return families;
}

/** Written with the system's own letters: thin spaces, what no reader sees. */
const leftToSystem = /[\s\u2009\u200b\u2060-\u2064]/u;

for (const path of pageTypes)
  test(`/${path} has every character that it shows in fonts of its own; if not, npm run fonts`, async ({
    page,
  }) => {
    await page.goto(path);
    const used = await page.evaluate(() => {
      // To readers without scripts that is shown as well.
      for (const part of document.querySelectorAll('noscript')) part.outerHTML = part.innerHTML;
      const seen: Record<string, string> = {};
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement as Element;
        if (parent.closest('script, style, math, pre, code, textarea, .katex-mathml')) continue;
        const { fontFamily } = getComputedStyle(parent);
        seen[fontFamily] = (seen[fontFamily] ?? '') + node.textContent;
      }
      return seen;
    });
    const families = coverage();
    const lacking = Object.entries(used).flatMap(([names, text]) => {
      const fonts = names.split(',').map((name) => families.get(name.trim().replaceAll('"', '')));
      return [...new Set(text)]
        .filter((character) => !leftToSystem.test(character))
        .filter((character) => !fonts.some((font) => font?.has(character.codePointAt(0)!)))
        .map((character) => `${character} in ${names}`);
    });
    expect(families.size).toBeGreaterThan(5);
    expect(lacking).toEqual([]);
  });
