import type { Plugin } from 'vite';

/** What DOMPurify's compiler writes for asynchronous generators, of which it has none. */
const UNUSED = /^AsyncGenerator\.prototype\[[\s\S]*?^\};\n/m;

/** Takes out of DOMPurify the one statement that keeps helpers alive which nothing calls; the bundler drops them then. */
export function withoutCompilerHelpers(): Plugin {
  return {
    name: 'without-compiler-helpers',
    transform: (code, id) =>
      id.endsWith('/dompurify/dist/purify.es.mjs') ? { code: code.replace(UNUSED, ''), map: null } : undefined,
  };
}
