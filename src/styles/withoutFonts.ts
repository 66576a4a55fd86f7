interface Rule {
  remove(): void;
  source?: { input: { file?: string } };
}

/** PostCSS plugin: KaTeX's style sheet without its fonts; fonts.css declares those that the site uses, cut to what it uses. */
export const withoutFonts = {
  postcssPlugin: 'without-fonts',
  AtRule: {
    'font-face': (rule: Rule) => {
      if (rule.source?.input.file?.includes('/katex/')) rule.remove();
    },
  },
};
