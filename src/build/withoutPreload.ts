/** An `import()`, or what bundling made of it, and what is taken of it. */
const LOADED = String.raw`((?:import\([^)]*\)|Promise\.resolve\(\))(?:\.then\(\(\w?\) => [^)]*\))*)`;

/** Vite's way round it, which may name what is taken twice more. */
const PRELOADED = new RegExp(
  String.raw`__vitePreload\((?:\(\) => ${LOADED}|async \(\) => \{\s*const \{[^}]*\} = await ${LOADED};\s*return \{[^}]*\};\s*\}), __VITE_PRELOAD__\)`,
  'g',
);

/** Where that way is taken from: a file for it alone, or one with something else. */
const TAKEN =
  /import \{ \w+ as __vitePreload \} from "[^"]*";|\b\w+ as __vitePreload, |, \w+ as __vitePreload\b/g;

/** A file's code with the browser's own `import()` in it; one with a form that is not known here keeps Vite's. */
export function withoutPreload(code: string): string {
  const plain = code.replace(PRELOADED, (_, shown?: string, taken?: string) => shown ?? taken ?? '');
  return plain.includes('__vitePreload(') ? code : plain.replace(TAKEN, '');
}
