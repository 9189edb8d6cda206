import type { TextKey } from '../../i18n/text.ts';
import type { UtteranceKind } from '../../speech/speech.ts';

/** What each kind of utterance is called. */
export const KIND_NAMES: Readonly<Record<UtteranceKind, TextKey>> = {
  direct: 'kind_direct',
  fragment: 'kind_fragment',
  indirect: 'kind_indirect',
};
