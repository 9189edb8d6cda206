/** Mozilla's own linter over the Firefox build: no error, no notice, and no warning but those that unmodified libraries cause. */
import { spawnSync } from 'node:child_process';

/** Preact's and DOMPurify's and Readability's own `innerHTML` writes. AMO forbids patching libraries (policy 4.8). */
const LIBRARY_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const { stdout } = spawnSync(
  'web-ext',
  ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--self-hosted=false'],
  { encoding: 'utf8' },
);
const report = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', Finding[]>;
const unexpected = [
  ...report.errors,
  ...report.notices,
  ...report.warnings.filter(({ code }) => !LIBRARY_WARNINGS.has(code)),
];
for (const { code, file, message } of unexpected) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${report.warnings.length} warnings of libraries, ${unexpected.length} unexpected findings`);
process.exitCode = unexpected.length === 0 ? 0 : 1;
