/** Mozilla's own linter over the Firefox build: no error, no notice, and no warning but those that unmodified libraries cause. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Writes to `innerHTML` in libraries, known by the code around them. AMO forbids patching libraries (policy 4.8). The same
 * list, for reviewers, stands in .github/store/reviewer-notes.md.
 */
const LIBRARY_WARNINGS: readonly { readonly library: string; readonly near: RegExp; readonly reason: string }[] = [
  {
    library: 'Preact',
    near: /\.__html==\w+\.innerHTML\)/,
    reason: 'what dangerouslySetInnerHTML is made of; our code never uses it (a lint rule forbids it)',
  },
  {
    library: 'DOMPurify',
    near: /createDocument\(\w+,`template`,null\)/,
    reason: 'parses what it cleans in an inert document',
  },
  {
    library: 'Readability',
    near: /this\._charThreshold\)/,
    reason: 'puts back its own copy of the page before it tries again; the copy is never shown',
  },
  {
    library: 'Readability',
    near: /this\._isSingleImage\(/,
    reason: 'moves a picture out of its own copy’s noscript; the copy is never shown',
  },
];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const BUILT = '.output/firefox-mv3';

function libraryOf({ code, file, line = 1, column = 0 }: Finding): (typeof LIBRARY_WARNINGS)[number] | undefined {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined) return undefined;
  const text = readFileSync(`${BUILT}/${file}`, 'utf8').split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, column - 120), column + 60);
  return LIBRARY_WARNINGS.find(({ near }) => near.test(around));
}

const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', BUILT, '--output', 'json', '--self-hosted=false'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const report = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', Finding[]>;
const unexpected = [...report.errors, ...report.notices];
for (const warning of report.warnings) {
  const known = libraryOf(warning);
  if (known === undefined) unexpected.push(warning);
  else console.log(`${warning.file}:${warning.line}:${warning.column} ${known.library}: ${known.reason}`);
}
for (const { code, file, line, column, message } of unexpected)
  console.error(`${code} ${file ?? ''}:${line ?? ''}:${column ?? ''}: ${message}`);
console.log(`${report.warnings.length} warnings of libraries, ${unexpected.length} unexpected findings`);
process.exitCode = unexpected.length === 0 ? 0 : 1;
