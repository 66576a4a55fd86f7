/** `npm run test:mutations`: breaks the kernel on purpose, each time before the tests that are there to catch it. */
import { caught } from './caught.ts';
import { mutations } from './mutations.ts';

const files = [...new Set(mutations.map(({ by }) => by))];
const [alarm] = await caught(undefined, files);
if (alarm)
  throw new Error(`The kernel as it is: got "${alarm.title}" failing, expected no failure; mend it first.`);

for (const mutation of mutations) {
  const [first] = await caught(mutation, [mutation.by]);
  if (!first)
    throw new Error(
      `Mutation "${mutation.name}": got no failure in tests/kernel/${mutation.by}, expected one; add the test that catches it.`,
    );
  console.log(`✓ ${mutation.name}: ${first.title}`);
}
console.log(`${mutations.length} of ${mutations.length} mistakes are caught.`);
