import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Name of the file in the package. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
}

/** Notes whose code really went into the bundles, build by build; `write` puts their licences beside them. */
export function licenceNotices(): { readonly plugin: Plugin; write(outDir: string): void } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'licence-notices',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const id of file.moduleIds) {
            const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\0', ''))?.[0];
            if (folder !== undefined) folders.add(folder);
          }
        }
      },
    },
    write: (outDir) => {
      // Names, not folders: two machines keep them in different places and must give the same file.
      const notices = [...folders].map(noticeOf).toSorted();
      writeFileSync(path.join(outDir, NOTICES), notices.join(`\n${'='.repeat(80)}\n\n`));
    },
  };
}

function noticeOf(folder: string): string {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const source =
    typeof repository === 'string' ? repository : (repository?.url ?? `https://www.npmjs.com/package/${name}`);
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length === 0 && existsSync(path.join(folder, 'README.md')))
    texts.push(`Licence: ${license ?? 'see source'}`);
  return `${name} ${version}\n${license ?? ''}\n${source}\n\n${texts.join('\n\n')}\n`;
}
