import type { TextKey } from '../../i18n/text.ts';
import type { PanelId } from '../panels/panel-id.ts';
import { PANELS } from '../panels/panel-list.ts';

/** Everything a key can do in the reader. */
export type Command =
  | 'next-utterance'
  | 'previous-utterance'
  | 'one-voice'
  | 'copy-citation'
  | 'larger'
  | 'smaller'
  | 'usual-size'
  | 'next-theme'
  | 'listen'
  | 'close'
  | PanelId;

export interface KeyBinding {
  readonly command: Command;
  /** As KeyboardEvent.key gives it, lower case. */
  readonly key: string;
  readonly label: TextKey;
}

/** The one table of keys: it drives the handling and the help sheet. */
export const KEYS: readonly KeyBinding[] = [
  { command: 'next-utterance', key: 'n', label: 'key_next_utterance' },
  { command: 'previous-utterance', key: 'p', label: 'key_previous_utterance' },
  { command: 'one-voice', key: 'f', label: 'key_one_voice' },
  { command: 'copy-citation', key: 'k', label: 'key_copy_citation' },
  { command: 'listen', key: 'e', label: 'key_listen' },
  ...PANELS.map(({ id, letter, title }) => ({ command: id, key: letter, label: title })),
  { command: 'larger', key: '+', label: 'key_larger' },
  { command: 'smaller', key: '-', label: 'key_smaller' },
  { command: 'usual-size', key: '0', label: 'key_usual_size' },
  { command: 'next-theme', key: 't', label: 'key_next_theme' },
  { command: 'close', key: 'escape', label: 'key_close' },
];

/** Keys that stay when the single-letter keys are off (WCAG 2.1.4 is about letters, digits and signs). */
export function isLetterKey({ key }: KeyBinding): boolean {
  return key.length === 1;
}

/** What of a KeyboardEvent matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** The command of a key press; `typing` is true while the focus is in a field that takes the letters itself. */
export function commandOf(press: KeyPress, letterKeys: boolean, typing: boolean): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return undefined;
  const binding = KEYS.find(({ key }) => key === press.key.toLowerCase());
  if (binding === undefined || (isLetterKey(binding) && (!letterKeys || typing))) return undefined;
  return binding.command;
}
