/**
 * npm run screenshots [-- FOLDER]: every view of the built extension as PNG files in FOLDER (.output/screenshots), from both
 * browsers; below `store/es` and `store/en` the captures for the store listings, 1280 × 800 and 640 × 400.
 * `-- FOLDER --only chromium|firefox|store` takes a part. Builds first; brings its own display where there is none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChromium } from '../e2e/support/chromium.ts';
import { startFirefox } from '../e2e/support/firefox.ts';
import { startPortal } from '../e2e/support/portal.ts';
import { showcasePortal } from '../e2e/support/showcase.ts';
import { shootBrowser } from '../screenshots/browser-shots.ts';
import { shootStore } from '../screenshots/store-shots.ts';
import { needBrowsers } from './browsers.ts';

const SCREEN = '-screen 0 1680x1200x24';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, built: { type: 'boolean' } },
});
const [folder = '.output/screenshots'] = positionals;

function run(command: string, ...words: string[]): void {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed`);
}

async function shoot(portalPort: number): Promise<void> {
  const isWanted = (part: string): boolean => values.only === undefined || values.only === part;
  for (const start of [startChromium, startFirefox]) {
    if (!isWanted(start === startChromium ? 'chromium' : 'firefox')) continue;
    const browser = await start({ portalPort });
    try {
      await shootBrowser(browser, folder);
    } finally {
      await browser.close();
    }
  }
  for (const language of isWanted('store') ? ['es', 'en'] : []) {
    const store = `${folder}/store/${language}`;
    mkdirSync(store, { recursive: true });
    const browser = await startChromium({ portalPort, language });
    try {
      await shootStore(browser, store);
    } finally {
      await browser.close();
    }
  }
}

needBrowsers();
if (values.built !== true) {
  run('wxt', 'build');
  run('wxt', 'build', '-b', 'firefox');
}
if (process.env['DISPLAY'] === undefined) {
  run('xvfb-run', '-a', '-s', SCREEN, process.execPath, ...process.argv.slice(1), '--built');
} else {
  mkdirSync(folder, { recursive: true });
  const portal = await startPortal(showcasePortal);
  try {
    await shoot(portal.port);
  } finally {
    await portal.close();
  }
  for (const part of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (part.endsWith('.part.png')) rmSync(`${folder}/${part}`);
  console.log(`${readdirSync(folder, { recursive: true }).length} files in ${folder}`);
}
