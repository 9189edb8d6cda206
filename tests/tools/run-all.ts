/**
 * npm test: everything, each step under its name. Ends with `N passed, N failed`: every unit and browser test counts one, every
 * other step counts one. Browsers mostly wait, so all that needs none runs beside them, a little behind them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const tally = { passed: 0, failed: 0 };
const reports = mkdtempSync(path.join(os.tmpdir(), 'portavoz-test-'));
const started = Date.now();
/** Whoever waits for a key or a click comes first. */
const BEHIND = ['nice', '-n', '5'];

/** Runs a command and shows what it said when it has ended. */
async function run(name: string, ...[command = '', ...words]: readonly string[]): Promise<boolean> {
  const from = Date.now();
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.on('close', resolve);
  });
  process.stdout.write(Buffer.concat(said));
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  return status === 0;
}

async function step(name: string, ...words: readonly string[]): Promise<boolean> {
  const ok = await run(name, ...words);
  tally[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Runs the Vitest projects of one name and counts their tests. A run that leaves no report counts as one failure. */
async function vitest(project: string, ...wrapper: readonly string[]): Promise<void> {
  const report = path.join(reports, `${project}.json`);
  const words = ['--project', `${project}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run(project, ...wrapper, 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...words);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    tally.passed += numPassedTests;
    tally.failed += ok ? numFailedTests : Math.max(numFailedTests, 1);
  } catch {
    tally.failed += 1;
  }
}

await step('prepare', 'wxt', 'prepare');
const packed = step('packages', 'npm', 'run', '--silent', 'zip');

async function inBrowsers(): Promise<void> {
  const [hasBrowsers, isPacked] = await Promise.all([run('browsers', 'node', 'tests/tools/need-browsers.ts'), packed]);
  if (!hasBrowsers) tally.failed += 1;
  else if (isPacked) await vitest('e2e');
}

async function beside(): Promise<void> {
  await step('format', ...BEHIND, 'prettier', '--check', '--log-level=warn', '.');
  await step('lint', ...BEHIND, 'oxlint', '--type-aware');
  await step('types', ...BEHIND, 'tsc');
  await step('dead code', ...BEHIND, 'knip', '--config', '.knip.json');
  if (await packed) {
    await step('size', ...BEHIND, 'npm', 'run', '--silent', 'size');
    await step('store lint', ...BEHIND, 'node', 'tests/tools/store-lint.ts');
    await step('sources rebuilt', ...BEHIND, 'npm', 'run', '--silent', 'rebuild');
  }
  await vitest('unit', ...BEHIND);
}

await Promise.all([inBrowsers(), beside()]);
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
