import { useEffect, useState } from 'preact/hooks';
import { Reader, type ReaderProps } from './Reader.tsx';
import type { Settings } from './settings/settings.ts';

/** Where settings live; a browser's storage, or a test's own. */
export interface SettingsStore {
  keep(changes: Partial<Settings>): void;
  /** Calls `listener` with what changes elsewhere. */
  watch(listener: (changes: Partial<Settings>) => void, signal: AbortSignal): void;
}

/** What the reader needs where its settings are kept. */
export type LiveReaderProps = Omit<ReaderProps, 'onSettings'> & { readonly store: SettingsStore };

/** The reader with settings that hold: changed here, they are kept; changed elsewhere, they show here. */
export function LiveReader({ store, settings: initial, ...props }: LiveReaderProps) {
  const [settings, setSettings] = useState(initial);
  const change = (changes: Partial<Settings>): void => setSettings((present) => ({ ...present, ...changes }));
  useEffect(() => {
    const stop = new AbortController();
    store.watch(change, stop.signal);
    return () => stop.abort();
  }, [store]);
  return (
    <Reader
      {...props}
      settings={settings}
      onSettings={(changes) => {
        change(changes);
        store.keep(changes);
      }}
    />
  );
}
