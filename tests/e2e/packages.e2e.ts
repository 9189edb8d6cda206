import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { filesOfZip, unpackZip, ZIPS } from '../tools/zip-files.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { inReader, openReader } from './support/overlay.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { POST_URL, samplePortal } from './support/sample-portal.ts';

/** Chromium loads a folder, as the Chrome Web Store unpacks what it was given; Firefox takes the zip itself. */
function unpacked(zip: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portavoz-package-'));
  unpackZip(zip, folder);
  return folder;
}

describe.each([
  ['chromium', startChromium, () => unpacked(ZIPS.chromium)],
  ['firefox', startFirefox, () => ZIPS.firefox],
] as const)('the package for %s', (name, start, extensionOf) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(samplePortal);
    browser = await start({ portalPort: portal.port, extension: extensionOf() });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test('installed from the zip, reads the post in the popup and over the page, with who said what', async () => {
    const page = await browser.open(POST_URL);
    const popup = await browser.openPopup(page);
    await eventually('the voices', () => popup.evaluate<boolean>(`document.body.innerText.includes('Mariela Tzunún')`));
    expect(await popup.evaluate(`document.querySelector('h1').textContent`)).toBe(SAMPLE_POST.title);
    await popup.click('.copy-citation');
    await eventually('the confirmation', () =>
      popup.evaluate<boolean>(`document.querySelector('[role=status]').textContent === 'Cita copiada.'`),
    );
    await popup.close();
    expect(await openReader(page)).toContain(SAMPLE_POST.title);
    expect(await inReader<number>(page, `(root) => root.querySelectorAll('main p').length`)).toBeGreaterThan(6);
  });

  test('has the version of package.json, the licences of what it carries, and nothing a page can fetch', () => {
    const files = filesOfZip(ZIPS[name]);
    const text = (file: string): string => new TextDecoder().decode(files.get(file));
    const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest['version']).toBe(version);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const notices = text('THIRD-PARTY-NOTICES.txt');
    for (const library of ['@mozilla/readability', 'dompurify', 'preact'])
      expect(notices).toMatch(new RegExp(`^${library} \\d`, 'm'));
    expect([...files.keys()].filter((file) => /\.(?:map|ts|tsx|env)$/.test(file))).toEqual([]);
  });
});
