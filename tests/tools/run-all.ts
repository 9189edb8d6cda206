/**
 * npm test: everything, in order, each step under its name. Ends with `N passed, N failed`: every unit and browser test
 * counts one, every other step counts one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installBrowsers } from './browsers.ts';

interface Tally {
  passed: number;
  failed: number;
}

const tally: Tally = { passed: 0, failed: 0 };
const reports = mkdtempSync(path.join(os.tmpdir(), 'portavoz-test-'));
const SCREEN = ['-a', '-s', '-screen 0 1280x1024x24'];

function step(name: string, command: string, ...words: string[]): boolean {
  const started = Date.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  const ok = status === 0;
  tally[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** Runs one Vitest project and counts its tests. A run that leaves no report counts as one failure. */
function vitest(project: string, ...wrapper: string[]): void {
  const report = path.join(reports, `${project}.json`);
  const words = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const [command = 'vitest', ...rest] = [...wrapper, 'vitest', ...words];
  const { status } = spawnSync(command, rest, { stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    tally.passed += numPassedTests;
    tally.failed += status === 0 ? numFailedTests : Math.max(numFailedTests, 1);
  } catch {
    tally.failed += 1;
  }
}

step('prepare', 'wxt', 'prepare');
step('format', 'prettier', '--check', '--log-level=warn', '.');
step('lint', 'oxlint', '--type-aware');
step('types', 'tsc');
step('dead code', 'knip', '--config', '.knip.json');
vitest('unit');
const built = step('packages', 'npm', 'run', '--silent', 'zip');
if (built) {
  step('size', 'npm', 'run', '--silent', 'size');
  step('sources rebuilt', 'npm', 'run', '--silent', 'rebuild');
  step('store lint', 'node', 'tests/tools/store-lint.ts');
  const hindrance = installBrowsers();
  if (hindrance === undefined) vitest('e2e', 'xvfb-run', ...SCREEN);
  else {
    console.error(hindrance);
    tally.failed += 1;
  }
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
