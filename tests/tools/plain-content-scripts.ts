import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** WXT’s module around each content script, before its own file’s path; Vite puts the root’s path before it. */
const AROUND = /^.*virtual:wxt-content-script-isolated-world-entrypoint\?/;
const PLAIN = '\0plain-content-script:';
const CONTEXT = 'components/browser/content-script-context.ts';

/**
 * Puts a line in the place of what WXT writes around each content script (an asynchronous wrapper, a logger, a context): on a
 * post that is only looked at, that was a third of the detector. `main` gets a context only where it asks for one.
 */
export function plainContentScripts(): Plugin {
  return {
    name: 'plain-content-scripts',
    enforce: 'pre',
    resolveId: (id) => (AROUND.test(id) ? id.replace(AROUND, PLAIN) : undefined),
    load: (id) => {
      if (!id.startsWith(PLAIN)) return undefined;
      const file = id.slice(PLAIN.length);
      const definition = `import definition from ${JSON.stringify(file)};`;
      if (!/\bmain\(ctx\)/.test(readFileSync(file, 'utf8'))) return `${definition}\nexport default definition.main();`;
      const context = `import { ContentScriptContext } from ${JSON.stringify(path.resolve(CONTEXT))};`;
      return `${definition}\n${context}\nexport default definition.main(new ContentScriptContext());`;
    },
  };
}
