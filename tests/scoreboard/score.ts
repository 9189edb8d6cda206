/** `npm run score [part …]`: how well Portavoz reads, attributes and cites, on the corpus, beside what others do. */
import { citationScore } from './citation/citation-score.ts';
import { extractionScore } from './extraction/extraction-score.ts';
import { speechScore } from './speech/speech-score.ts';
import { needBrowsers } from '../tools/browsers.ts';

/** Each part prints its own tables. */
const PARTS: Readonly<Record<string, () => Promise<string> | string>> = {
  extraction: extractionScore,
  speech: speechScore,
  citation: citationScore,
};

const asked = process.argv.slice(2);
// The peers in the first table run in Chromium.
if (asked.length === 0 || asked.includes('extraction')) needBrowsers();
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`${await part()}\n`);
}
