import messages from '../../public/_locales/es/messages.json' with { type: 'json' };
import type { Text } from '../../components/i18n/text.ts';

/** The interface's Spanish sentences, as the browser fills them in. */
export const spanishText: Text = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_all, place: string) => values[Number(place) - 1] ?? '');
