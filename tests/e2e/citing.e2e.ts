import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { press } from './support/keys.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { PASTE_URL, POST_URL, samplePortal } from './support/sample-portal.ts';

const SPPP = 'Secretaría de Planificación y Programación de la Presidencia';
const REFERENCE = `${SPPP}. (12 de marzo de 2026). ${SAMPLE_POST.title}. ${POST_URL}`;
const WORDS = 'Los cuadernos no desaparecen: son la prueba de que el dato es nuestro';

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('citing in %s', (_name, start) => {
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'portavoz-downloads-'));
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(samplePortal);
    browser = await start({ portalPort: portal.port, downloads });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test('one click on the card in the popup copies words, speaker, reference and link, rich and plain', async () => {
    const page = await browser.open(POST_URL);
    const popup = await browser.openPopup(page);
    await eventually('the quotation', () => popup.evaluate<boolean>(tagOf('Delfina Ixcoy')));
    await popup.evaluate(`${tagOf('Delfina Ixcoy')}.click()`);
    await eventually('the link', () => popup.evaluate<boolean>(`document.querySelector('.link-exact') !== null`));
    await popup.click('.copy-quotation');
    await eventually('the confirmation', () =>
      popup.evaluate<boolean>(
        `[...document.querySelectorAll('[role=status]')].some((status) => status.textContent === 'Cita copiada.')`,
      ),
    );
    await popup.close();
    const { text, html } = await paste(PASTE_URL);
    const [sentence, reference, link] = text.replaceAll('\r\n', '\n').split('\n\n');
    expect(sentence).toContain('Delfina Ixcoy, coordinadora de la Mancomunidad Tz’olojya, señaló: “' + WORDS);
    expect(sentence).toContain(`(${SPPP} [SEGEPLAN], 2026, párr. 6).`);
    expect(reference).toBe(REFERENCE);
    expect(link).toMatch(/^https:\/\/portal\.segeplan\.gob\.gt\/segeplan\/\?p=20345#:~:text=Los%20cuadernos/);
    expect(html).toContain(`<i>${SAMPLE_POST.title}</i>`);
    expect(html).toContain('#:~:text=Los%20cuadernos');
  });

  test('a corrected field is cited, and a BibLaTeX file is saved under a good name, over the page', async () => {
    const page = await browser.open(POST_URL);
    press('alt+shift+l');
    await eventually('the reader', () => inReader(page, `root.querySelector('h1') !== null`));
    await inReader(page, `root.querySelector('.tool-citation').click()`);
    await eventually('the panel', () => inReader(page, `root.querySelector('.citation-style') !== null`));
    await inReader(
      page,
      `(() => {
        const style = root.querySelector('.citation-style');
        style.value = 'biblatex';
        style.dispatchEvent(new Event('change', { bubbles: true }));
        const title = root.querySelector('.field-title');
        title.value = 'Otro título';
        title.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
    await eventually('the corrected entry', () =>
      inReader(page, `root.querySelector('.citation-preview').textContent.includes('{Otro título}')`),
    );
    await inReader(page, `root.querySelector('.save-citation').click()`);
    const file = path.join(downloads, 'segeplan2026otro.bib');
    await eventually('the file', () => Promise.resolve(existsSync(file)));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(readFileSync(file, 'utf8')).toMatch(/^@online\{segeplan2026otro,\n/);
  });

  test('the popup saves a file too, in the style that was used last', async () => {
    const popup = await browser.openPopup(await browser.open(POST_URL));
    await eventually('the reader', () => popup.evaluate<boolean>(`document.querySelector('.tool-citation') !== null`));
    // The panel that was open is remembered; the popup may still be opening it.
    const style = await eventually('the panel', () =>
      popup.evaluate<string>(`(() => {
        const chooser = document.querySelector('.citation-style');
        const tool = document.querySelector('.tool-citation');
        if (chooser === null && tool.getAttribute('aria-expanded') !== 'true') tool.click();
        return chooser?.value ?? '';
      })()`),
    );
    expect(style).toBe('biblatex');
    // Parts that are only heard must not make the popup itself scroll.
    await popup.evaluate(`(() => {
      const style = document.querySelector('.citation-style');
      style.value = 'apa';
      style.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await eventually('the forms in the text', () =>
      popup.evaluate<boolean>(`document.querySelector('.in-text-form') !== null`),
    );
    expect(await popup.evaluate<number>(`document.documentElement.scrollHeight - innerHeight`)).toBeLessThanOrEqual(0);
    await popup.evaluate(`(() => {
      const style = document.querySelector('.citation-style');
      style.value = 'ris';
      style.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await eventually('the button', () =>
      popup.evaluate<boolean>(`document.querySelector('.save-citation').textContent.endsWith('.ris')`),
    );
    await popup.click('.save-citation');
    const saved = await eventually('the file', () => Promise.resolve(savedIn(downloads, '.ris')));
    await popup.close();
    expect(saved).toMatch(/^TY {2}- ELEC\r\n[\s\S]*ER {2}- \r\n$/);
  });

  test('style, marks, order of the date and day of access are remembered', async () => {
    const page = await browser.open(POST_URL);
    let popup = await browser.openPopup(page);
    await eventually('the options', () =>
      popup.evaluate<boolean>(`document.querySelector('.citation-options') !== null`),
    );
    const choices = ['chicago-notes', 'apa'];
    for (const option of [
      '[name=citation-quotes]:not(:checked)',
      '[name=citation-date]:not(:checked)',
      '[type=checkbox]',
    ]) {
      await popup.evaluate(`document.querySelector('.citation-options ${option}').click()`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // Settings that follow fast are written together after a pause.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await popup.close();
    popup = await browser.openPopup(await browser.open(POST_URL));
    await eventually('the panel', () => popup.evaluate<boolean>(`document.querySelector('.citation-style') !== null`));
    const previews: string[] = [];
    for (const style of choices) {
      await popup.evaluate(`(() => {
        const chooser = document.querySelector('.citation-style');
        chooser.value = '${style}';
        chooser.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await eventually('the style', () =>
        popup.evaluate<boolean>(
          `document.querySelector('.recent-styles [aria-pressed=true]') !== null && document.querySelector('.in-text-form') !== null`,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      previews.push(await popup.evaluate<string>(`document.querySelector('.citation-preview').textContent`));
    }
    await popup.close();
    expect(previews[0]).toContain('». 12 de marzo de 2026. Consultado el ');
    expect(previews[1]).toMatch(/\(2026, 12 de marzo\)\. .*\. Recuperado el /);
  });

  async function paste(address: string): Promise<{ text: string; html: string }> {
    const page = await browser.open(address);
    await page.focus('#box');
    press('ctrl+v');
    return eventually('the paste', () =>
      page.evaluate(() => (window as unknown as { pasted?: { text: string; html: string } }).pasted),
    );
  }
});

/** DESIGN §6: what a feature needs and no more. `clipboardWrite` is asked for when it is first of use. */
test.each(['chrome-mv3', 'firefox-mv3'])('%s asks for these permissions alone', (folder) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;
  expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
  expect(manifest['optional_permissions']).toEqual(['clipboardWrite']);
  expect(manifest['host_permissions']).toEqual(['https://portal.segeplan.gob.gt/*']);
  expect(manifest['optional_host_permissions']).toEqual(['https://*.gob.gt/*']);
});

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('citing on a plain http page in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(samplePortal, false);
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test('where there is no navigator.clipboard, a click copies rich and plain text all the same', async () => {
    const page = await browser.open(POST_URL.replace('https:', 'http:'));
    expect(await page.evaluate(() => `${location.protocol} ${typeof navigator.clipboard}`)).toBe('http: undefined');
    press('alt+shift+l');
    await eventually('the reader', () => inReader(page, `root.querySelector('.copy-citation') !== null`));
    const place = await page.evaluate(() => {
      const button = document.querySelector('portavoz-reader')?.shadowRoot?.querySelector('.copy-citation');
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    await eventually('the confirmation', () =>
      inReader(
        page,
        `[...root.querySelectorAll('[role=status]')].some((status) => status.textContent === 'Cita copiada.')`,
      ),
    );
    press('Escape');
    const box = await browser.open(PASTE_URL.replace('https:', 'http:'));
    await box.focus('#box');
    press('ctrl+v');
    const { text, html } = await eventually('the paste', () =>
      box.evaluate(() => (window as unknown as { pasted?: { text: string; html: string } }).pasted),
    );
    expect(text).toContain(SAMPLE_POST.title);
    expect(html).toContain(`<i>${SAMPLE_POST.title}</i>`);
  });
});

/** An expression for the control of a speaker's quotation. */
function tagOf(name: string): string {
  return `[...document.querySelectorAll('.speaker-tag')].find((tag) => tag.textContent.includes('${name}'))`;
}

/** Runs an expression over `root`, the reader's own tree. */
async function inReader<T>(page: Page, expression: string): Promise<T | undefined> {
  return page.evaluate(`(() => {
    const root = document.querySelector('portavoz-reader')?.shadowRoot;
    return root == null ? undefined : ${expression};
  })()`) as Promise<T | undefined>;
}

/** What a download of this kind holds: while it is under way Firefox has it under a name of its own, and then renames it. */
function savedIn(folder: string, ending: string): string | undefined {
  const name = readdirSync(folder).find((one) => one.endsWith(ending) && one.includes('segeplan'));
  try {
    return name === undefined ? undefined : readFileSync(path.join(folder, name), 'utf8') || undefined;
  } catch {
    return undefined;
  }
}
