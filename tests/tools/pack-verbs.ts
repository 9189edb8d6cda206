import { conjugate, type StemChange } from '../../components/speech/lexicon/conjugate.ts';
import { fold } from '../../components/speech/lexicon/fold.ts';
import { grouped } from './packing.ts';

/** A verb of source/reporting-verbs.json. */
export interface Verb {
  readonly lemma: string;
  readonly type: string;
  readonly strength: number;
  readonly frames: readonly string[];
  readonly forms: Record<'presente' | 'preterito' | 'imperfecto', [string, string]> &
    Record<'futuro3s' | 'condicional3s' | 'participio' | 'gerundio', string>;
}

/** A cue of several words: its forms with the alternatives of a word behind slashes. */
export interface Phrase {
  readonly forms: readonly string[];
  readonly strength: number;
  readonly frames: readonly string[];
}

const CHANGES: readonly StemChange[] = ['', 'ie', 'i', 'ue', '´'];

/** How the stem of a verb changes. */
function changeOf({ lemma, forms }: Verb, infinitive: string): StemChange {
  const wanted = [
    ...[0, 1].flatMap((at) => [forms.presente[at], forms.preterito[at], forms.imperfecto[at]]),
    forms.participio,
    forms.gerundio,
  ];
  const change = CHANGES.find((candidate) => {
    const { singular, plural, participle, gerund } = conjugate(infinitive, candidate);
    const given = [...singular.slice(0, 3), ...plural.slice(0, 3), participle, gerund];
    return wanted.every(
      (form, at) =>
        form?.replace(/^se /, '').replace(/(?:ándose|iéndose)$/, (end) => (end === 'ándose' ? 'ando' : 'iendo')) ===
        given[at],
    );
  });
  if (change === undefined) throw new Error(`no class of conjugation gives the forms of ${lemma}`);
  return change;
}

/** Plans and decisions are no speech («prevé desarrollar», «acordaron conformar»); requests, promises and regrets are. */
function takesInfinitive({ lemma, type, strength, frames }: Verb): boolean {
  if (/^(?:decir|ofrecer|plantear|afirmar|asegurar|sostener|declarar|manifestar)$/.test(lemma)) return true;
  return frames.includes('I') && strength >= (type === 'directive' ? 0.2 : 0.6);
}

/** Frames that the reader asks for: that a verb names an act (N) tells nothing of what was said. */
function framesOf(frames: readonly string[], infinitive = frames.includes('I')): string {
  return `${['Q', 'K', 'W'].filter((frame) => frames.includes(frame)).join('')}${infinitive ? 'I' : ''}`;
}

/** A capital for each strength, in twentieths; Z is 0.97. */
const letterOf = (strength: number): string =>
  strength === 0.97 ? 'Z' : String.fromCharCode(64 + Math.round(strength * 20));

/** Lines `frames,r,ending,change,stems`: r reflexive; the letter before a stem is its strength, a space that of the one before. */
export function packVerbs(verbs: readonly Verb[]): string {
  const classes = Map.groupBy(
    verbs.toSorted((a, b) => b.strength - a.strength || a.lemma.localeCompare(b.lemma, 'es')),
    (verb) => {
      const infinitive = verb.lemma.replace(/se$/, '');
      return [
        framesOf(verb.frames, takesInfinitive(verb)),
        infinitive === verb.lemma ? '' : 'r',
        infinitive.slice(-2),
        changeOf(verb, infinitive),
      ].join(',');
    },
  );
  return [...classes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, members]) => {
      const stems = members.map(({ lemma, strength }, at) => {
        const isSame = members[at - 1]?.strength === strength;
        return (isSame ? ' ' : letterOf(strength)) + lemma.replace(/se$/, '').slice(0, -2);
      });
      return `${head},${stems.join('')}`;
    })
    .join('\n');
}

/** Lines `frames,hundredths of strength,forms`. */
export function packPhrases(phrases: readonly Phrase[]): string {
  return grouped(
    phrases.flatMap(({ forms, strength, frames }) =>
      forms.map(
        (form) => [`${framesOf(frames)},${Math.round(strength * 100)}`, fold(form).replace(/^esta\b/, 'está')] as const,
      ),
    ),
  );
}
