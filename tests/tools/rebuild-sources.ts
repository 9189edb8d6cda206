/**
 * Builds the packages again from the sources zip alone and compares every file, byte by byte, with what the zips for the stores
 * hold: what a reviewer does. `--install` does `npm ci` as the README says; without it this folder's packages are lent.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesOfFolder, filesOfZip, unpackZip, ZIPS } from './zip-files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'portavoz-sources-'));
unpackZip(ZIPS.sources, folder);

function run(command: string, ...words: string[]): void {
  const { status } = spawnSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed in ${folder}`);
}

if (process.argv.includes('--install')) run('npm', 'ci');
else symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
run('npm', 'run', 'build');

let different = 0;
for (const [zip, built] of [
  [ZIPS.chromium, 'chrome-mv3'],
  [ZIPS.firefox, 'firefox-mv3'],
] as const) {
  const packed = filesOfZip(zip);
  const rebuilt = filesOfFolder(path.join(folder, '.output', built));
  for (const name of new Set([...packed.keys(), ...rebuilt.keys()])) {
    const [one, other] = [packed.get(name), rebuilt.get(name)];
    if (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0) continue;
    console.error(
      `${zip}: ${name} ${other === undefined ? 'is not rebuilt' : one === undefined ? 'is new' : 'differs'}`,
    );
    different += 1;
  }
  console.log(`${zip}: ${packed.size} files rebuilt, ${different} different`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = different === 0 ? 0 : 1;
