import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What `npm run zip` leaves. */
export const ZIPS = {
  chromium: `.output/portavoz-${version}-chrome.zip`,
  firefox: `.output/portavoz-${version}-firefox.zip`,
  sources: `.output/portavoz-${version}-sources.zip`,
} as const;

/** Path → bytes. */
export function filesOfZip(zip: string): Map<string, Uint8Array> {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(entries.filter(([name]) => !name.endsWith('/')));
}

export function unpackZip(zip: string, folder: string): void {
  for (const [name, bytes] of filesOfZip(zip)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}

/** Path → bytes. */
export function filesOfFolder(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)];
      }),
  );
}
