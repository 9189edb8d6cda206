import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { PopupView } from './browser-under-test.ts';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Everything WCAG 2.2 AA asks, and axe's good practice. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Faults as `rule: first three elements`, in an expression that runs axe on `context`. */
function expression(context: string): string {
  return `(async () => {
    if (window.axe === undefined) { const module = undefined, exports = undefined, define = undefined; ${SOURCE} }
    const { violations } = await window.axe.run(${context}, ${JSON.stringify(OPTIONS)});
    return violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 140) + ' ' + (any[0]?.message ?? '')).join(' | '));
  })()`;
}

/** What axe finds wrong in the reader over a page. */
export async function faultsOverPage(page: Page): Promise<string[]> {
  return (await page.evaluate(expression(`{ include: { fromShadowDom: ['portavoz-reader', 'dialog'] } }`))) as string[];
}

/** What axe finds wrong in a page of the extension. */
export function faultsIn(view: PopupView): Promise<string[]> {
  return view.evaluate(expression('document'));
}
