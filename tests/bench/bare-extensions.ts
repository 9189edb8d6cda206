import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundled } from './in-chromium.ts';

const PORTAL = 'https://portal.segeplan.gob.gt/*';

/** The least that a reader can be: Readability, DOMPurify, the HTML printed, in the popup and over the page. */
export function bareReader(): Promise<string> {
  return written(['read', 'over-page', 'popup', 'background'], {
    name: 'bare reader',
    permissions: ['activeTab', 'scripting'],
    host_permissions: [PORTAL],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    commands: { 'toggle-reader': { description: 'read' } },
  });
}

/** The least that a detector can be: one line that looks at a class and tells the background. */
export function oneLineDetector(): Promise<string> {
  return written(['one-line', 'background'], {
    name: 'one line',
    permissions: ['scripting'],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: [PORTAL], js: ['one-line.js'], run_at: 'document_end' }],
  });
}

async function written(scripts: readonly string[], manifest: object): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portavoz-bare-'));
  for (const name of scripts)
    writeFileSync(
      path.join(folder, `${name}.js`),
      await bundled(`tests/bench/bare/${name}.ts`, { minify: true, ...(name === 'popup' ? {} : { name: 'bare' }) }),
    );
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, version: '1', ...manifest }));
  writeFileSync(
    path.join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><style>body{width:760px;height:600px;overflow:auto}</style><body><script type="module" src="popup.js"></script>',
  );
  return folder;
}
