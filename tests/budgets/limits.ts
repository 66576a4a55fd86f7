/** What a page may cost its reader. A performance of 97 leaves room for a noisy machine; what is measured is printed. */
export const limits = {
  /** Lighthouse's categories, mobile preset, median of three. */
  scores: { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 },
  /**
   * Body bytes on the wire, gzipped, in KB of 1,024 bytes: once the page has come to rest, and scrolled to its end.
   * A page that opens with a figure, other than a post, needs its code at once, and any page Chart.js where it is a plot.
   */
  load: { all: 250, script: 30, scriptWithFigure: 40, scriptWithPlot: 95 },
  end: { all: 350, script: 115 },
} as const;

export type Category = keyof typeof limits.scores;
export const categories = Object.keys(limits.scores) as Category[];
