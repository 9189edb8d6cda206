/** Sees to it that the browsers and the virtual display are there: from apt where they are missing and rights allow. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** What is looked for → the Debian packages that bring it. */
const NEEDED: readonly (readonly [path: string, packages: readonly string[]])[] = [
  [CHROMIUM, ['chromium']],
  [FIREFOX, ['firefox-esr']],
  ['/usr/bin/xvfb-run', ['xvfb', 'xauth']],
  ['/usr/bin/xdotool', ['xdotool']],
  ['/usr/bin/openssl', ['openssl']],
];

/** The interface in Spanish, which the tests look at; without them it is in English, so nothing waits for them. */
const WISHED: typeof NEEDED = [
  ['/usr/lib/chromium/locales/es.pak', ['chromium-l10n']],
  ['/usr/lib/firefox-esr/browser/extensions/langpack-es-MX@firefox-esr.mozilla.org.xpi', ['firefox-esr-l10n-es-mx']],
];

/** Undefined when everything is there; else one sentence that says what to do. */
export function installBrowsers(): string | undefined {
  const missingOf = (list: typeof NEEDED): string[] =>
    list.filter(([path]) => !existsSync(path)).flatMap(([, packages]) => packages);
  const missing = missingOf(NEEDED);
  const wished = missingOf(WISHED);
  const install = ['install', '-y', '--no-install-recommends', ...missing, ...wished];
  if (missing.length + wished.length === 0) return undefined;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    if (missing.length === 0) return undefined;
    return `This needs browsers that are not here, and this user cannot install them: sudo apt-get ${install.join(' ')}`;
  }
  console.error(`installing ${[...missing, ...wished].join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], { ...options, stdio: [...options.stdio] });
  const { status } = spawnSync('apt-get', install, { ...options, stdio: [...options.stdio] });
  return (status === 0 && missingOf(NEEDED).length === 0) || missing.length === 0
    ? undefined
    : `apt-get ${install.join(' ')} failed: run it by hand and see why.`;
}

/** For a command that is nothing without them: installs what is missing, or says in one sentence what to do and ends. */
export function needBrowsers(): void {
  const hindrance = installBrowsers();
  if (hindrance === undefined) return;
  console.error(hindrance);
  process.exit(1);
}
