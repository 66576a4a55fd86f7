import { describe, expect, it } from 'vitest';
import { withoutPreload } from '../../src/build/withoutPreload.ts';

describe('Vite’s way round an import()', () => {
  it('is taken out, and with it the file it came from', () => {
    const code =
      'import { i as __vitePreload } from "./a.js";\nawait __vitePreload(() => import("./b.js"), __VITE_PRELOAD__);';
    expect(withoutPreload(code)).toBe('\nawait import("./b.js");');
  });

  it('leaves what else came from there', () => {
    const used = '__vitePreload(() => import("./b.js"), __VITE_PRELOAD__)';
    expect(withoutPreload(`import { i as __vitePreload, r as load } from "./a.js"; ${used}`)).toBe(
      'import { r as load } from "./a.js"; import("./b.js")',
    );
    expect(withoutPreload(`import { r as load, i as __vitePreload } from "./a.js"; ${used}`)).toBe(
      'import { r as load } from "./a.js"; import("./b.js")',
    );
  });

  it('names what is taken of a file no second time', () => {
    expect(
      withoutPreload(
        'const { save } = await __vitePreload(async () => {\n\tconst { save } = await import("./save.js").then((n) => n.t);\n\treturn { save };\n}, __VITE_PRELOAD__);',
      ),
    ).toBe('const { save } = await import("./save.js").then((n) => n.t);');
  });

  it('keeps what is made of a file', () => {
    expect(
      withoutPreload(
        '__vitePreload(() => import("./m.js").then((n) => n.n).then((m) => m["default"]), __VITE_PRELOAD__)',
      ),
    ).toBe('import("./m.js").then((n) => n.n).then((m) => m["default"])');
    expect(
      withoutPreload(
        'const { s } = await __vitePreload(async () => {\n\tconst { s } = await Promise.resolve().then(() => exports);\n\treturn { s };\n}, __VITE_PRELOAD__);',
      ),
    ).toBe('const { s } = await Promise.resolve().then(() => exports);');
  });

  it('stays whole in a file that has it in another form', () => {
    const code =
      'import { i as __vitePreload } from "./a.js"; __vitePreload(() => import("./b.js"), __VITE_PRELOAD__); __vitePreload(other);';
    expect(withoutPreload(code)).toBe(code);
  });
});
