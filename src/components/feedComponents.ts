import FeedCite from './FeedCite.astro';
import FeedClaim from './FeedClaim.astro';
import FeedFigure from './FeedFigure.astro';
import FeedScrub from './FeedScrub.astro';
import FeedSidenote from './FeedSidenote.astro';
import FixedValue from './FixedValue.astro';
import { postComponents } from './postComponents.ts';

/** The same for a feed reader, which has neither our styles nor a margin, nor anything to drag. */
export const feedComponents = {
  ...postComponents,
  Cite: FeedCite,
  Claim: FeedClaim,
  Figure: FeedFigure,
  Scrub: FeedScrub,
  Sidenote: FeedSidenote,
  Value: FixedValue,
};
