/** Sees to it that the browsers and the virtual display are there: from apt where they are missing and rights allow. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Program → the Debian packages that bring it. The language packs let the tests see the interface in Spanish. */
const NEEDED: readonly (readonly [path: string, packages: readonly string[]])[] = [
  ['/usr/bin/chromium', ['chromium', 'chromium-l10n']],
  ['/usr/bin/firefox-esr', ['firefox-esr', 'firefox-esr-l10n-es-mx']],
  ['/usr/bin/xvfb-run', ['xvfb', 'xauth']],
  ['/usr/bin/xdotool', ['xdotool']],
  ['/usr/bin/openssl', ['openssl']],
];

/** Undefined when everything is there; else one sentence that says what to do. */
export function installBrowsers(): string | undefined {
  const missing = NEEDED.filter(([path]) => !existsSync(path)).flatMap(([, packages]) => packages);
  if (missing.length === 0) return undefined;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    return `The browser tests need these Debian packages, and this user cannot install them: sudo apt-get ${install.join(' ')}`;
  }
  console.log(`installing ${missing.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], { ...options, stdio: [...options.stdio] });
  const { status } = spawnSync('apt-get', install, { ...options, stdio: [...options.stdio] });
  return status === 0 ? undefined : `apt-get ${install.join(' ')} failed: run it by hand and see why.`;
}
