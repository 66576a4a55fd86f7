import lighthouse from 'lighthouse';
import { type Category, categories, limits } from './limits.ts';
import { quiet } from './quiet.ts';

type Scores = Readonly<Record<Category, readonly number[]>>;

/** Of two runs the lower one: the median of three is at least that. */
const median = (runs: readonly number[]) =>
  [...runs].sort((a, b) => a - b)[Math.floor((runs.length - 1) / 2)]!;

/** The median of three is known to reach the limit once two runs do. */
const decided = (runs: readonly number[], limit: number) =>
  runs.length >= 3 || runs.filter((score) => score >= limit).length >= 2;

export interface Judged {
  readonly medians: Readonly<Record<Category, number>>;
  readonly scores: Scores;
  /** What keeps a category under its limit, in Lighthouse's words. */
  readonly reasons: readonly string[];
  /** Whether the browser's way back loads the page anew instead of showing it as it was left. */
  readonly unrestored: boolean;
}

/**
 * Lighthouse's scores of a page, mobile preset.
 * @param hidden a page that asks search engines to pass it by, which Lighthouse would count against it
 * @param runs how many runs at most; fewer once the median is decided, unless all are wanted
 */
export async function scoresOf(
  port: number,
  url: string,
  { hidden, every }: { hidden: boolean; every: boolean },
): Promise<Judged> {
  const scores = Object.fromEntries(categories.map((category) => [category, [] as number[]])) as Record<
    Category,
    number[]
  >;
  const reasons = new Set<string>();
  let unrestored = false;
  const enough = () => categories.every((category) => decided(scores[category], limits.scores[category]));
  for (let run = 0; run < 3 && (every || !enough()); run++) {
    await quiet();
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
      skipAudits: hidden ? ['is-crawlable'] : null,
      // It is for Lighthouse's report, and takes a fifth of the time.
      disableFullPageScreenshot: true,
    });
    if (!result) throw new Error(`${url}: Lighthouse gave no result, expected scores; run it again.`);
    const { lhr } = result;
    if (lhr.audits['bf-cache']?.score !== 1) unrestored = true;
    for (const category of categories) {
      const { score, auditRefs } = lhr.categories[category]!;
      const points = Math.round(100 * (score ?? 0));
      scores[category].push(points);
      if (points >= limits.scores[category]) continue;
      for (const { id, weight } of auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit?.score !== null && audit!.score < 0.9)
          reasons.add(`${audit!.title} ${audit!.displayValue ?? ''}`);
      }
    }
  }
  const medians = Object.fromEntries(
    categories.map((category) => [category, median(scores[category])]),
  ) as Record<Category, number>;
  return { medians, scores, reasons: [...reasons], unrestored };
}
