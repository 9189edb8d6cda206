import { conjugate, type StemChange } from './conjugate.ts';
import { feminineOf } from './feminine.ts';
import * as packed from './packed.ts';
import { spelledOut } from './spelled-out.ts';

export interface Verb {
  readonly lemma: string;
  /** 0–1: how surely a finite form without mark or «que» beside it attributes speech. */
  readonly strength: number;
  /** What may be said after it: Q quotation, K que + clause, I infinitive, W cómo/si/qué. */
  readonly frames: string;
  readonly reflexive: boolean;
}

export interface VerbForm {
  readonly verb: Verb;
  /** `ours`: «reiteramos», as an institution says of itself. */
  readonly form: 'finite' | 'ours' | 'participle' | 'gerund' | 'infinitive';
  readonly plural: boolean;
}

export type RoleClass =
  'executive' | 'local' | 'legislative' | 'judicial' | 'diplomatic' | 'security' | 'academic' | 'civil';

export interface Role {
  /** Masculine form, folded: what two mentions of one role have in common. */
  readonly head: string;
  readonly roleClass: RoleClass;
  readonly gender: 'f' | 'm' | undefined;
  readonly plural: boolean;
}

export interface Organisation {
  readonly acronym: string;
  /** Of its long name. */
  readonly fingerprint: string;
  readonly gender: 'f' | 'm';
}

const list = (text: string, separator = ','): string[] => text.split(separator);
const lines = (text: string): string[][] => list(text, '\n').map((line) => list(line));

/** Words after a sign each: a capital, or a space. */
function signed(text: string): { sign: string; word: string }[] {
  return Array.from(text.matchAll(/([ A-Z])([^ A-Z]*)/g), ([, sign = '', word = '']) => ({ sign, word }));
}

/** The capital as a number, A one; a space is none. */
const count = (sign: string): number => (sign === ' ' ? 0 : sign.charCodeAt(0) - 64);

/** Words that share so many first letters with the one before. */
function unfolded(text: string): string[] {
  let before = '';
  return signed(text).map(({ sign, word }) => (before = before.slice(0, count(sign)) + word));
}

/** A verb's strength: twentieths, but Z 0.97; the verb before has the same where there is a space. */
function strengthOf(sign: string, before: number): number {
  return sign === ' ' ? before : sign === 'Z' ? 0.97 : count(sign) / 20;
}

function verbForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [frames = '', reflexive, ending = '', change, stems = ''] of lines(packed.VERBS)) {
    let strength = 0;
    for (const { sign, word } of signed(stems)) {
      strength = strengthOf(sign, strength);
      const lemma = word + ending;
      const verb: Verb = { lemma, strength, frames, reflexive: reflexive !== '' };
      const { singular, plural, participle, gerund } = conjugate(lemma, change as StemChange);
      const add = (form: VerbForm['form'], isPlural: boolean, ...words: readonly string[]): void => {
        for (const one of words)
          if (forms.get(one)?.verb.reflexive !== false) forms.set(one, { verb, form, plural: isPlural });
      };
      add('ours', false, `${lemma.slice(0, -1)}mos`.replace('í', 'i'));
      add('finite', false, ...singular);
      add('finite', true, ...plural);
      add('participle', false, participle);
      add('gerund', false, gerund);
      add('infinitive', false, lemma);
    }
  }
  return forms;
}

/** Forms keep their accents: «anuncio» is a noun, «anunció» a verb. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = verbForms();

export interface Phrase {
  readonly words: readonly string[];
  readonly strength: number;
  readonly frames: string;
}

/** Cues of several words by their first word, the longest first: «hizo un llamado», «dio a conocer». Folded words. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  lines(packed.PHRASES)
    .flatMap(([frames = '', strength, ...patterns]) =>
      patterns.flatMap(spelledOut).map((words) => ({ words, strength: Number(strength) / 100, frames })),
    )
    .toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

function pluralOf(word: string): string {
  if (/[aeiou]$/.test(word)) return `${word}s`;
  return word.endsWith('z') ? `${word.slice(0, -1)}ces` : `${word}es`;
}

/** `m/f`; `m/` where the feminine is regular; `m` where both are the same. */
function genders(pair: string): [string, string] {
  const [head = '', other = head] = list(pair, '/');
  return [head, other === '' ? feminineOf(head) : other];
}

/** Roles, folded: words in their four forms, and phrases in the singular. */
export const ROLES: ReadonlyMap<string, Role> = (() => {
  const roles = new Map<string, Role>();
  for (const [roleClass, ...pairs] of lines(packed.ROLES)) {
    for (const [head, feminine] of pairs.map(genders)) {
      const add = (word: string, gender: Role['gender'], plural: boolean): void => {
        if (!roles.has(word)) roles.set(word, { head, roleClass: roleClass as RoleClass, gender, plural });
      };
      const gender = feminine === head ? undefined : 'm';
      add(head, gender, false);
      add(pluralOf(head), gender, true);
      if (gender === undefined) continue;
      add(feminine, 'f', false);
      add(pluralOf(feminine), 'f', true);
    }
  }
  return roles;
})();

/** Noun (folded) → classes and `role:` heads it can stand for; `same-head` only for its own role. */
export const ANAPHORS: ReadonlyMap<string, readonly string[]> = (() => {
  const anaphors = new Map<string, readonly string[]>();
  for (const [compatible = '', ...pairs] of lines(packed.ANAPHORS))
    for (const noun of new Set(pairs.flatMap(genders)))
      anaphors.set(noun, [...(anaphors.get(noun) ?? []), ...list(compatible, ' ')]);
  return anaphors;
})();

export const GROUP_NOUNS: ReadonlySet<string> = new Set(list(packed.GROUPS));
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(list(`${packed.HOUSES},${packed.INSTITUTION_NOUNS}`));
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(list(packed.DOCUMENT_NOUNS));
export const PLACES: ReadonlySet<string> = new Set(list(packed.PLACES));
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(list(`${packed.HOUSES},${packed.ORGANISATION_HEADS}`));
export const SURNAMES: ReadonlySet<string> = new Set(unfolded(packed.SURNAMES));

const GENDERS: Readonly<Record<string, 'f' | 'm' | undefined>> = { '+': 'f', '-': 'm', '=': undefined };

/** Given name (folded) → gender; undefined where both use it. */
export const GIVEN_NAMES: ReadonlyMap<string, 'f' | 'm' | undefined> = new Map(
  unfolded(packed.GIVEN).map((entry) => {
    const name = entry.replace(/[-+=]$/, '');
    return [name, name === entry ? (name.endsWith('a') ? 'f' : 'm') : GENDERS[entry.at(-1) ?? '']] as const;
  }),
);

/** Honorific (folded, without its point) → gender it tells. */
export const HONORIFICS: ReadonlyMap<string, 'f' | 'm' | undefined> = new Map(
  lines(packed.HONORIFICS).flatMap(([gender = '', ...words]) => words.map((word) => [word, GENDERS[gender]] as const)),
);

/** Acronym (lower case) → organisation. */
export const ORGANISATIONS: ReadonlyMap<string, Organisation> = new Map(
  lines(packed.ACRONYMS).flatMap(([gender, entries = '']) =>
    Array.from(entries.matchAll(/([A-Z-]+)(.{5})/g), ([, acronym = '', fingerprint = '']) => [
      acronym.toLowerCase(),
      { acronym, fingerprint, gender: gender === 'f' ? 'f' : 'm' },
    ]),
  ),
);
