import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLYFILL = fileURLToPath(import.meta.resolve('@wxt-dev/webextension-polyfill/browser'));

/**
 * `wxt/browser` through webextension-polyfill, for the background and the extension's own pages. Content scripts go without:
 * it is more than all that the detector weighs, and stands before the first words over the page.
 */
export function polyfilledPages(): Plugin {
  return {
    name: 'polyfilled-pages',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/browser' ? POLYFILL : undefined),
  };
}
