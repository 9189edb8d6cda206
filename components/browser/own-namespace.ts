/**
 * Imported before anything that asks for the browser's API. Chromium's content scripts see the page's named elements as
 * globals, and what is there first stays: with `<form id="browser"><input name="runtime" id="x"></form>` `wxt/browser` finds
 * a `browser` whose runtime has an id, and takes it. A form of the name `chrome` does the same to that. Chromium 156 has both
 * names, so where one is the page's the other serves; a page that writes both has no reader.
 */
const names = globalThis as { browser?: unknown; chrome?: unknown };

if (isOfPage(names.browser)) put('browser', undefined);
else if (isOfPage(names.chrome)) put('chrome', names.browser);

function isOfPage(value: unknown): boolean {
  return value instanceof EventTarget || value instanceof HTMLCollection;
}

function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
