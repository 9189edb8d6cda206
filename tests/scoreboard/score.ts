/** `npm run score [part …]`: how well Portavoz reads, attributes and cites, on the corpus, beside what others do. */
import { citationScore } from './citation/citation-score.ts';
import { extractionScore } from './extraction/extraction-score.ts';
import { speechScore } from './speech/speech-score.ts';

/** Each part prints its own tables. */
const PARTS: Readonly<Record<string, () => Promise<string> | string>> = {
  extraction: extractionScore,
  speech: speechScore,
  citation: citationScore,
};

const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`${await part()}\n`);
}
