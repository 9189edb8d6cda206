import type { TextKey } from '../../i18n/text.ts';

/** A shortcut of the browser as it is really bound. */
export interface Shortcut {
  /** As in the manifest. */
  readonly name: string;
  /** «Alt+Shift+L»; empty where nothing is bound: another program had the keys first, or the user took them away. */
  readonly keys: string;
}

/** What each shortcut does, in the order the help sheet shows them. */
export const SHORTCUTS: readonly (readonly [name: string, label: TextKey])[] = [
  ['_execute_action', 'command_open_popup'],
  ['toggle-reader', 'command_toggle_reader'],
  ['next-quotation', 'command_next_quotation'],
  ['copy-citation', 'command_copy_citation'],
];
