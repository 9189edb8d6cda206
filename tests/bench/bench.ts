/**
 * npm run bench -- [PART…]: times beside peers, as ratios in one run. Each part prints its own tables; the machine's load moves
 * the times, hardly the ratios.
 */
import { measureExtraction } from './extraction.ts';

interface Part {
  readonly name: string;
  run(): Promise<void>;
}

const PARTS: readonly Part[] = [{ name: 'extraction', run: measureExtraction }];

const asked = process.argv.slice(2);
for (const { name, run } of PARTS) if (asked.length === 0 || asked.includes(name)) await run();
