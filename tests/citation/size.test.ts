import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** What citing costs in the bundle, without the library of text fragments: every style, every format, every quotation form. */
const LIMIT = 12 * 1024;

test('the citation code is at most 12 KB, gzip', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: ['components/citation/cite.ts', 'components/citation/styles.ts', 'components/citation/quotation.ts'],
        preserveEntrySignatures: 'strict',
        external: (id) => id.includes('/sites/'),
      },
    },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const code = bundles
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('');
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`citation code: ${code.length} bytes, ${size} gzip`);
  expect(code.length).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(LIMIT);
}, 60_000);
