import { defineConfig } from 'wxt';
import { lentModules } from './tests/tools/lent-modules.ts';
import { licenceNotices } from './tests/tools/licence-notices.ts';
import { plainContentScripts } from './tests/tools/plain-content-scripts.ts';
import { polyfilledPages } from './tests/tools/polyfilled-pages.ts';

/** The one portal that Portavoz asks for at install; every other gob.gt page is read through `activeTab`. */
const PORTAL = 'https://portal.segeplan.gob.gt/*';

const notices = licenceNotices();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [plainContentScripts(), notices.plugin],
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      const isScript = entrypoint?.type === 'content-script';
      config.plugins?.unshift(isScript ? lentModules(entrypoint.name) : polyfilledPages());
    },
    'build:done': ({ config }) => notices.write(config.outDir),
  },
  // Reviewers build the sources zip: all that is in the repository but what only the repository needs.
  zip: {
    zipSources: true,
    dotSources: true,
    excludeSources: ['.git', '.git/**', '.wxt/**', '.shots/**', '.ci/**', 'tests/corpus/**', '**/*.log'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Portavoz',
    description: '__MSG_extension_description__',
    default_locale: 'es',
    // `contextMenus` warns nobody at install; copying without a click is asked for when it is first wanted.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_permissions: ['clipboardWrite'],
    host_permissions: [PORTAL],
    optional_host_permissions: ['https://*.gob.gt/*'],
    action: { default_title: '__MSG_action_title__', default_icon: icons('quiet') },
    icons: icons('active'),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_toggle_reader__' },
      'next-quotation': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_command_next_quotation__' },
      'copy-citation': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_copy_citation__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' ? GECKO : { minimum_chrome_version: '120' }),
  }),
});

const GECKO = {
  browser_specific_settings: {
    gecko: {
      id: '{6f0c6c1e-4b0e-4f6a-9a3d-7f1d2a5c9e84}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** `active` is the icon of a recognised post, `quiet` that of any other page. */
function icons(state: 'active' | 'quiet'): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [String(size), `icons/${state}-${size}.png`]));
}
