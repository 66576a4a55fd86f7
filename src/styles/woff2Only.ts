/**
 * PostCSS plugin: of a font offered in several formats, KaTeX's, keep woff2 alone; every browser that runs this
 * site reads it. All families stay, as one that is missing would fail silently.
 */
export const woff2Only = {
  postcssPlugin: 'woff2-only',
  AtRule: {
    'font-face': (rule: {
      walkDecls: (name: string, visit: (declaration: { value: string }) => void) => void;
    }) => {
      rule.walkDecls('src', (declaration) => {
        declaration.value = declaration.value.replace(
          /,\s*url\([^)]*\)\s*format\(["'](woff|truetype)["']\)/g,
          '',
        );
      });
    },
  },
};
