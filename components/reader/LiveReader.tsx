import { useEffect, useState } from 'preact/hooks';
import { Reader, type ReaderProps } from './Reader.tsx';
import type { Settings } from './settings/settings.ts';

/** Where settings live; a browser's storage, or a test's own. */
export interface SettingsStore {
  keep(settings: Settings): void;
  /** Calls `listener` when they change elsewhere. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/** What the reader needs where its settings are kept. */
export type LiveReaderProps = Omit<ReaderProps, 'onSettings'> & { readonly store: SettingsStore };

/** The reader with settings that hold: changed here, they are kept; changed elsewhere, they show here. */
export function LiveReader({ store, settings: initial, ...props }: LiveReaderProps) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    store.watch(setSettings, stop.signal);
    return () => stop.abort();
  }, [store]);
  return (
    <Reader
      {...props}
      settings={settings}
      onSettings={(next) => {
        setSettings(next);
        store.keep(next);
      }}
    />
  );
}
