/**
 * Bundles the engines alone into .output/parts, as size-limit and the bench weigh them: what the reading, the lexicon and the
 * styles cost, free of the faces around them. Libraries stay outside: their growth is not ours.
 */
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** What others import from each part. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  article: ['components/article/read-article.ts'],
  speech: ['components/speech/attribute-speech.ts'],
  citation: ['components/citation/cite.ts', 'components/citation/styles.ts', 'components/citation/quotation.ts'],
};

/** Weighed elsewhere: the detector brings the sites, the rest are libraries. */
const OUTSIDE = /\/components\/sites\/|text-fragments-polyfill|@mozilla\/readability|dompurify/;

const ENTRY = 'virtual:part';

function entryOf(files: readonly string[]): Plugin {
  return {
    name: 'part',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) =>
      id === ENTRY ? files.map((file) => `export * from ${JSON.stringify(path.resolve(file))};`).join('\n') : undefined,
  };
}

for (const [name, files] of Object.entries(PARTS)) {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entryOf(files)],
    build: {
      outDir: '.output/parts',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: { [name]: ENTRY },
        preserveEntrySignatures: 'strict',
        external: (id) => OUTSIDE.test(id),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
