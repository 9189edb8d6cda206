import { useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import type { Desk } from '../panels/panel.ts';
import { useSystemVoices } from './use-system-voices.tsx';
import { voicesFor } from './voices.ts';

interface Aloud {
  /** A voice is there for this language. */
  readonly isPossible: boolean;
  readonly isOpen: boolean;
  /** Begins to read; pauses and goes on once it has begun. */
  toggle(): void;
  close(): void;
  /** Takes from the open bar what pauses it. */
  listen(toggle: () => void): void;
}

/** Whether the post is being read aloud, and whether it can be. */
export function useAloud(language: string, desk: Pick<Desk, 'announce'>): Aloud {
  const text = useText();
  const voices = useSystemVoices();
  const [isOpen, setIsOpen] = useState(false);
  const pause = useRef<(() => void) | undefined>(undefined);
  const isPossible = voicesFor(voices, language, true).length > 0;
  return {
    isPossible,
    isOpen,
    toggle: () => {
      if (isOpen) pause.current?.();
      else if (isPossible) setIsOpen(true);
      else desk.announce(text('aloud_none'));
    },
    close: () => setIsOpen(false),
    listen: (toggle) => (pause.current = toggle),
  };
}
