import type { TextKey } from '../../i18n/text.ts';
import type { IconName } from '../../ui/icon-shapes.ts';
import type { PanelId } from './panel-id.ts';

export interface PanelEntry {
  readonly id: PanelId;
  readonly title: TextKey;
  readonly icon: IconName;
  /** The letter that opens and closes it. */
  readonly letter: string;
  /** A button of its own in the toolbar, or an entry under «Más». */
  readonly place: 'toolbar' | 'menu';
}

/** Where each panel is offered. A new panel is an id, a line here and a component in `Panel.tsx`. */
export const PANELS: readonly PanelEntry[] = [
  { id: 'speakers', title: 'panel_speakers', icon: 'voices', letter: 'v', place: 'toolbar' },
  { id: 'citation', title: 'panel_citation', icon: 'cite', letter: 'c', place: 'toolbar' },
  { id: 'appearance', title: 'panel_appearance', icon: 'letters', letter: 'a', place: 'toolbar' },
  { id: 'contents', title: 'panel_contents', icon: 'list', letter: 'i', place: 'menu' },
  { id: 'files', title: 'panel_files', icon: 'clip', letter: 'd', place: 'menu' },
  { id: 'export', title: 'panel_export', icon: 'save', letter: 'g', place: 'menu' },
  { id: 'acronyms', title: 'panel_acronyms', icon: 'acronym', letter: 's', place: 'menu' },
  { id: 'leftOut', title: 'panel_left_out', icon: 'scissors', letter: 'o', place: 'menu' },
  { id: 'help', title: 'panel_help', icon: 'help', letter: '?', place: 'menu' },
];
