/**
 * npm run --silent read -- FILE.html --url URL [--record POST.json] [--accessed YYYY-MM-DD]
 * npm run --silent read -- POST.json [--url URL] [--accessed YYYY-MM-DD]
 * npm run --silent read -- --batch LIST.jsonl
 *
 * Prints one JSON object a post. Not a post: `isPost: false` and `why`, exit 0. Unreadable file or bad usage: exit 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { partialDate, type PartialDate } from '../../components/citation/work.ts';
import { type PostReading, readPage, readRecord, wordPressRecord } from '../support/read-post.ts';

interface Request {
  readonly file: string;
  readonly url?: string;
  readonly record?: string;
  readonly accessed?: string;
}

class UsageError extends Error {}

function readRequest({ file, url, record, accessed }: Request): PostReading {
  const on = dayOf(accessed);
  if (file.endsWith('.json')) {
    const own = wordPressRecord(jsonOf(file));
    if (own === undefined) throw new UsageError(`${file}: not a WordPress record of a post`);
    return readRecord(own, url ?? own.link, on);
  }
  if (url === undefined) throw new UsageError('an HTML file needs --url');
  if (!URL.canParse(url)) throw new UsageError(`not an address: ${url}`);
  return readPage(bytesOf(file), url, on, record === undefined ? undefined : wordPressRecord(jsonOf(record)));
}

function dayOf(accessed: string | undefined): PartialDate {
  const today = new Date();
  const day = accessed === undefined ? undefined : /^\d{4}-\d\d-\d\d$/.test(accessed) ? partialDate(accessed) : null;
  if (day === null) throw new UsageError(`--accessed takes YYYY-MM-DD, not ${accessed}`);
  return day ?? { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(bytesOf(file).toString('utf8'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON`);
  }
}

function batchOf(file: string): Request[] {
  const lines = bytesOf(file)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Request;
    } catch {
      throw new UsageError(`${file}: line ${index + 1} is not JSON`);
    }
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      record: { type: 'string' },
      accessed: { type: 'string' },
      batch: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (values.batch !== undefined) {
    for (const request of batchOf(values.batch)) {
      console.log(JSON.stringify(readRequest(request)));
      // jsdom lets a page go only when the event loop has turned: without this a long list fills the memory.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } else if (file !== undefined && positionals.length === 1) {
    console.log(JSON.stringify(readRequest({ file, ...values }), undefined, 2));
  } else {
    throw new UsageError(
      'usage: npm run --silent read -- FILE.html --url URL [--record POST.json] [--accessed YYYY-MM-DD] | POST.json | --batch LIST.jsonl',
    );
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
