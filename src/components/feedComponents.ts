import FeedCite from './FeedCite.astro';
import FeedClaim from './FeedClaim.astro';
import FeedSidenote from './FeedSidenote.astro';
import { postComponents } from './postComponents.ts';

/** The same for a feed reader, which has neither our styles nor a margin. */
export const feedComponents = { ...postComponents, Cite: FeedCite, Claim: FeedClaim, Sidenote: FeedSidenote };
