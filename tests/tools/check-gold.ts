/** `node tests/tools/check-gold.ts FILE…`: says which gold posts cannot be read, and counts what the others hold. */
import { readFileSync } from 'node:fs';
import { parseGoldPost } from '../support/gold-post.ts';

const tally = new Map<string, number>();
let broken = 0;
for (const file of process.argv.slice(2)) {
  try {
    const { header } = parseGoldPost(readFileSync(file, 'utf8'), file);
    for (const { kind, resolution } of Object.values(header.utterances)) {
      tally.set(`${kind} ${resolution}`, (tally.get(`${kind} ${resolution}`) ?? 0) + 1);
    }
    for (const kind of Object.values(header.negatives))
      tally.set(`negative ${kind}`, (tally.get(`negative ${kind}`) ?? 0) + 1);
  } catch (error) {
    broken += 1;
    console.error(error instanceof Error ? error.message : error);
  }
}
for (const [kind, count] of [...tally].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${String(count).padStart(5)}  ${kind}`);
process.exitCode = broken > 0 ? 1 : 0;
