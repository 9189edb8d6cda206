import { useEffect, useState } from 'preact/hooks';
import type { Theme } from './appearance.ts';
import type { Settings } from '../settings/settings.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that shows: «auto» is what the system shows now, and follows it. */
export function useTheme(theme: Settings['theme']): Theme {
  const [isDark, setIsDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const system = matchMedia(DARK);
    const changed = (): void => setIsDark(system.matches);
    system.addEventListener('change', changed);
    return () => system.removeEventListener('change', changed);
  }, []);
  return theme === 'auto' ? (isDark ? 'dark' : 'light') : theme;
}
