import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from './support/axe.ts';
import { type BrowserUnderTest, eventually } from './support/browser-under-test.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { type Portal, startPortal } from './support/portal.ts';
import { SHOWCASE_URL, showcasePortal } from './support/showcase.ts';

/** A system with two voices, one of them a server's, that says each line in a moment and remembers it. Machines for tests have none. */
const VOICES = `(() => {
  const real = window.speechSynthesis;
  window.heard = [];
  window.hushed = 0;
  const voices = [
    { voiceURI: 'red', name: 'Red', lang: 'es-MX', localService: false },
    { voiceURI: 'casa', name: 'Casa', lang: 'es-ES', localService: true },
  ];
  const fake = {
    getVoices: () => voices,
    addEventListener: () => undefined,
    speak: (utterance) => { heard.push(utterance.text); setTimeout(() => utterance.dispatchEvent(new Event('end')), 40); },
    cancel: () => { hushed += 1; },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: fake, configurable: true });
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
  real.dispatchEvent(new Event('voiceschanged'));
  return true;
})()`;

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('reading aloud in %s', (_name, start) => {
  let portal: Portal;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    portal = await startPortal(showcasePortal);
    browser = await start({ portalPort: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  test('it is offered where the system has a voice, says whose a quotation is, and falls silent when closed', async () => {
    const page = await browser.open(SHOWCASE_URL);
    const popup = await browser.openPopup(page);
    await eventually('the voices', () => popup.evaluate<boolean>(`document.querySelector('.voice-chip') !== null`));
    const offers = async (): Promise<boolean> => {
      await popup.evaluate(`document.querySelector('.menu button').click()`);
      await eventually('the menu', () => popup.evaluate<boolean>(`document.querySelector('.entry-print') !== null`));
      return popup.evaluate<boolean>(`document.querySelector('.entry-listen') !== null`);
    };
    const systemVoices = await popup.evaluate<number>(`speechSynthesis.getVoices().length`);
    expect(await offers()).toBe(systemVoices > 0);
    await popup.evaluate(`document.querySelector('.menu button').click()`);
    await popup.evaluate(VOICES);
    await eventually('the offer', offers);
    await popup.evaluate(`document.querySelector('.entry-listen').click()`);
    const heard = await eventually('a quotation', async () => {
      const lines = await popup.evaluate<string[]>(`window.heard`);
      return lines.some((line) => line.startsWith('Cita de')) ? lines : undefined;
    });
    expect(heard[0]).toBe('Huehuetenango, 19 de mayo de 2026.');
    expect(heard).toContain('Cita de Mariela Tzunún');
    expect(await popup.evaluate(`document.querySelector('.block-aloud') !== null`)).toBe(true);
    expect(
      await popup.evaluate(`[...document.querySelectorAll('.aloud-voice option')].map(({ value }) => value)`),
    ).toEqual(['casa']);
    await popup.evaluate(`document.querySelector('.aloud-more summary').click()`);
    expect(await faultsIn(popup)).toEqual([]);
    await popup.evaluate(`document.querySelector('.close-aloud').click()`);
    await eventually('the bar to go', () => popup.evaluate<boolean>(`document.querySelector('.aloud') === null`));
    const count = await popup.evaluate<number>(`window.heard.length`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await popup.evaluate(`window.heard.length`)).toBe(count);
    expect(await popup.evaluate(`document.querySelector('.block-aloud') === null`)).toBe(true);
    await popup.close();
  });
});
