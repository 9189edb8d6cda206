import { plural, type Text, type TextKey } from '../../i18n/text.ts';
import type { Resolution, Speech, Utterance } from '../../speech/speech.ts';

/** The sentence of each way to find a speaker: with the words beside the quotation, with the earlier mention, with both, bare. */
type Sentences = Readonly<Partial<Record<'words' | 'antecedent' | 'both', TextKey>>> & { readonly bare: TextKey };

const SENTENCES: Readonly<Record<Resolution, Sentences>> = {
  explicit: { words: 'why_explicit', bare: 'why_explicit_bare' },
  partial: { words: 'why_partial_words', both: 'why_partial', bare: 'why_partial_bare' },
  role: { words: 'why_role_words', both: 'why_role', bare: 'why_role_bare' },
  relative: { antecedent: 'why_relative', both: 'why_relative_words', bare: 'why_relative_bare' },
  elided: { antecedent: 'why_elided', both: 'why_elided', bare: 'why_elided_bare' },
  floating: { antecedent: 'why_floating', both: 'why_floating', bare: 'why_floating_bare' },
  institution: { words: 'why_institution', bare: 'why_institution_bare' },
  group: { words: 'why_group', bare: 'why_group_bare' },
  document: { words: 'why_document', bare: 'why_document_bare' },
  none: { words: 'why_none_words', bare: 'why_none' },
};

/** Says why an utterance has its speaker, in sentences: how they were found, how far away, with what verb, who else it could be. */
export function whySentences(
  { why, cue, speaker }: Utterance,
  { speakers }: Pick<Speech, 'speakers'>,
  text: Text,
  language: string,
): string[] {
  const { resolution, words, antecedent, distance, rival, repairs = [] } = why;
  const known = SENTENCES[resolution];
  const near = words?.text.trim() ?? '';
  const earlier = antecedent?.text.trim() ?? '';
  const sentences: string[] = [];
  if (near !== '' && earlier !== '' && known.both !== undefined)
    sentences.push(text(known.both, ...(known.both === known.antecedent ? [earlier] : [near, earlier])));
  else if (near !== '' && known.words !== undefined) sentences.push(text(known.words, near));
  else if (earlier !== '' && known.antecedent !== undefined) sentences.push(text(known.antecedent, earlier));
  else sentences.push(text(known.bare));
  if (earlier !== '' && distance !== undefined && speaker !== null)
    sentences.push(distance === 0 ? text('why_distance_same') : plural(text, language, 'why_distance', distance));
  if (cue !== undefined && cue.text.trim() !== '') sentences.push(text('why_cue', cue.text.trim()));
  const other = speakers.find(({ id }) => id === rival && id !== speaker);
  if (other !== undefined) sentences.push(text('why_rival', other.name));
  if (repairs.length > 0) sentences.push(text('why_repairs'));
  return sentences;
}
