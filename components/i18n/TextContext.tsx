import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from './text.ts';

/** How the interface speaks, given once at the root. */
export interface Voice {
  readonly text: Text;
  /** BCP 47, of the interface. */
  readonly language: string;
}

export const TextContext = createContext<Voice>({ text: (key) => key, language: 'es' });

export function useText(): Text {
  return useContext(TextContext).text;
}

export function useVoice(): Voice {
  return useContext(TextContext);
}
