import { expect, test } from 'vitest';
import config from '../wxt.config.ts';

const manifestFor = (browser: 'chrome' | 'firefox') => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as Record<string, unknown>;
};

interface Command {
  readonly suggested_key: { readonly default: string };
}

/** Chromium 156 leaves these with Alt+Shift unassigned; Firefox in Spanish opens menus with these (es-MX, es-ES). */
const TAKEN = { chromium: 'ABCNPRTWXZ', firefox: 'AEVHMTYSU' };

test('no suggested shortcut is taken by Chromium or by the menus of Firefox in Spanish', () => {
  const commands = manifestFor('chrome')['commands'] as Record<string, Command>;
  const keys = Object.values(commands).map(({ suggested_key: key }) => key.default);
  expect(keys).toHaveLength(4);
  for (const key of keys) {
    expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(Object.values(TAKEN).join('')).not.toContain(key.at(-1));
  }
  expect(new Set(keys).size).toBe(4);
});

test.each(['chrome', 'firefox'] as const)('%s is asked for one portal, and for nothing that frightens', (browser) => {
  expect(manifestFor(browser)).toMatchObject({
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_permissions: ['clipboardWrite'],
    host_permissions: ['https://portal.segeplan.gob.gt/*'],
    optional_host_permissions: ['https://*.gob.gt/*'],
  });
});
