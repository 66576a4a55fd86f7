import { createFingerprint } from '../bits/fingerprint.ts';
import { samples } from '../bits/samples.ts';

/** How long the page may be kept from its reader, ms; a piece that has begun then is finished. */
const TURN = 8;

/** Computes in the page what the build has computed, fills the table's last column, and says whether they agree. */
export async function compareBits(table: HTMLTableElement, verdict: HTMLElement): Promise<void> {
  const differing: string[] = [];
  let since = performance.now();
  for (const [index, { name, compute }] of samples.entries()) {
    const [built, here] = table.tBodies[0]!.rows[index]!.querySelectorAll('code');
    const { add, digits } = createFingerprint();
    for (const piece of compute()) {
      add(piece);
      if (performance.now() - since < TURN) continue;
      // The page has a turn.
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    here!.textContent = digits();
    if (here!.textContent === built!.textContent) continue;
    differing.push(name);
    here!.classList.add('differs');
  }
  verdict.textContent =
    differing.length === 0
      ? `Your browser agrees: all ${samples.length} fingerprints are the same, so every bit is.`
      : `Your browser disagrees with the build about ${differing.join(', ')}. This is a fault of this site; please report it.`;
  verdict.classList.toggle('differs', differing.length > 0);
}
