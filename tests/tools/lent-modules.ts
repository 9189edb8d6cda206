import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Modules that a content script lends to those put into the tab after it, by its name: what must be one there (Preact and its
 * contexts) is one, and nothing is compiled or kept in memory twice.
 */
const LENT: Readonly<Record<string, readonly string[]>> = {
  reader: ['components/article/clean-html.ts', 'components/article/clean-nodes.ts', 'components/dom/lent-window.ts'],
  overlay: [
    'preact',
    'preact/hooks',
    'preact/jsx-runtime',
    'components/i18n/TextContext.tsx',
    'components/reader/reader.css?inline',
  ],
};

/** The scripts that are there already when one is put into a tab (`components/browser/tab-reader.ts`). */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  overlay: ['reader'],
  parts: ['reader', 'overlay'],
  voices: ['reader'],
  links: ['reader'],
};

/** Property of the content scripts' world. */
const SHELF = '"__portavoz-lent"';

/** What makes the build of one content script lend and borrow. */
export function lentModules(script: string): Plugin[] {
  const borrowed = (BEFORE[script] ?? []).flatMap((lender) => LENT[lender] ?? []);
  const given = LENT[script] ?? [];
  return [...(borrowed.length > 0 ? [borrowing(borrowed)] : []), ...(given.length > 0 ? [lending(script, given)] : [])];
}

function borrowing(names: readonly string[]): Plugin {
  const files = new Map(names.map((name) => [idOf(name), name]));
  return {
    name: 'borrowed-modules',
    enforce: 'pre',
    resolveId: (id, importer) => {
      const isFile = id.startsWith('.') && importer !== undefined;
      const name = files.get(isFile ? path.resolve(path.dirname(importer), id) : id);
      return name === undefined ? undefined : { id: name, external: true };
    },
    outputOptions: (options) => ({
      ...options,
      globals: Object.fromEntries(names.map((name) => [name, onShelf(name)])),
    }),
  };
}

/** The first one stays: a script that is injected again lends nothing anew. */
function lending(script: string, names: readonly string[]): Plugin {
  return {
    name: 'lent-modules',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.endsWith(`/entrypoints/${script}.content/index.ts`)) return undefined;
      const imports = names.map((name, index) => `import * as lent${index} from ${JSON.stringify(idOf(name))};`);
      const shelf = `if (!Object.hasOwn(globalThis, ${SHELF})) Object.defineProperty(globalThis, ${SHELF}, { value: {} });`;
      const puts = names.map((name, index) => `${onShelf(name)} ??= lent${index};`);
      return { code: [code, ...imports, shelf, ...puts].join('\n'), map: null };
    },
  };
}

function onShelf(name: string): string {
  return `globalThis[${SHELF}][${JSON.stringify(name)}]`;
}

/** Files of ours go by their path. */
function idOf(name: string): string {
  return name.startsWith('components/') ? path.resolve(name) : name;
}
