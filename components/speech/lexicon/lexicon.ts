import { conjugate, type StemChange } from './conjugate.ts';
import { feminineOf } from './feminine.ts';
import * as packed from './packed.ts';

export interface Verb {
  readonly lemma: string;
  /** 0–1: how surely a finite form without mark or «que» beside it attributes speech. */
  readonly strength: number;
  /** What it governs: Q quotation, K que + clause, I infinitive, W cómo/si/qué, N noun phrase (the act is named, nothing quoted). */
  readonly frames: string;
  readonly directive: boolean;
  readonly reflexive: boolean;
}

export interface VerbForm {
  readonly verb: Verb;
  readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive';
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
  readonly name: string;
  readonly gender: 'f' | 'm';
}

const list = (text: string, separator = ';'): string[] => text.split(separator);

/** Every member of lines `head:members`, with its head. */
function groups(text: string, separator: string): [string, string][] {
  return list(text, '\n').flatMap((line) => {
    const at = line.lastIndexOf(':');
    return list(line.slice(at + 1), separator).map((member): [string, string] => [line.slice(0, at), member]);
  });
}

/** Words that share their first letters with the one before: a capital tells how many, a space none. */
function unfolded(text: string): string[] {
  const words: string[] = [];
  for (const piece of text.match(/[ A-Z][^ A-Z]*/g) ?? [])
    words.push((words.at(-1) ?? '').slice(0, piece.startsWith(' ') ? 0 : piece.charCodeAt(0) - 64) + piece.slice(1));
  return words;
}

function verbForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [head, lemma] of groups(packed.VERBS, ' ')) {
    const [strength = '', frames = '', flags = '', change = ''] = head.split(',');
    const verb: Verb = {
      lemma,
      strength: Number(strength) / 100,
      frames,
      directive: flags.includes('d'),
      reflexive: flags.includes('r'),
    };
    const { singular, plural, participle, gerund } = conjugate(lemma, change as StemChange);
    const add = (word: string, form: VerbForm['form'], isPlural: boolean): void => {
      const known = forms.get(word);
      if (known === undefined || known.verb.reflexive) forms.set(word, { verb, form, plural: isPlural });
    };
    for (const word of singular) add(word, 'finite', false);
    for (const word of plural) add(word, 'finite', true);
    add(participle, 'participle', false);
    add(gerund, 'gerund', false);
    add(lemma, 'infinitive', false);
  }
  return forms;
}

/** Forms keep their accents: «anuncio» is a noun, «anunció» a verb. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = verbForms();

/** Cues of several words by their first word: «hizo un llamado», «dio a conocer». Folded words. */
export const PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly strength: number; readonly frames: string }[]
> = (() => {
  const byFirst = new Map<string, { words: string[]; strength: number; frames: string }[]>();
  for (const line of list(packed.PHRASES, '\n')) {
    const [forms = '', strength = '', frames = ''] = line.split(',');
    for (const form of list(forms)) {
      const words = form.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, strength: Number(strength) / 100, frames }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

function pluralOf(word: string): string {
  if (/[aeiou]$/.test(word)) return `${word}s`;
  return word.endsWith('z') ? `${word.slice(0, -1)}ces` : `${word}es`;
}

/** Roles of one word, folded, in their four forms. */
export const ROLES: ReadonlyMap<string, Role> = (() => {
  const roles = new Map<string, Role>();
  for (const [roleClass, pair] of groups(packed.ROLES, ' ')) {
    const [head = '', other] = pair.split('/');
    const feminine = other === '' ? feminineOf(head) : other;
    const add = (word: string, gender: Role['gender'], plural: boolean): void => {
      if (!roles.has(word)) roles.set(word, { head, roleClass: roleClass as RoleClass, gender, plural });
    };
    const gender = feminine === undefined ? undefined : 'm';
    add(head, gender, false);
    add(pluralOf(head), gender, true);
    if (feminine === undefined) continue;
    add(feminine, 'f', false);
    add(pluralOf(feminine), 'f', true);
  }
  return roles;
})();

/** Roles of several words, folded. */
export const ROLE_PHRASES: ReadonlyMap<string, Role> = (() => {
  const roles = new Map<string, Role>();
  for (const line of list(packed.ROLE_PHRASES, '\n')) {
    const [roleClass = '', pair = ''] = line.split(':');
    const [head = '', feminine = head] = pair.split('/');
    const role = { head, roleClass: roleClass as RoleClass, plural: false };
    roles.set(head, { ...role, gender: head === feminine ? undefined : 'm' });
    if (head !== feminine) roles.set(feminine, { ...role, gender: 'f' });
  }
  return roles;
})();

/** Noun (folded) → classes and `role:` heads it can stand for; `same-head` only for its own role. */
export const ANAPHORS: ReadonlyMap<string, readonly string[]> = (() => {
  const anaphors = new Map<string, readonly string[]>();
  for (const [compatible, noun] of groups(packed.ANAPHORS, ';'))
    anaphors.set(noun, [...(anaphors.get(noun) ?? []), ...compatible.split(',')]);
  return anaphors;
})();

export const GROUP_NOUNS: ReadonlySet<string> = new Set(list(packed.GROUPS));
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(list(packed.INSTITUTION_NOUNS));
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(list(packed.DOCUMENT_NOUNS));
export const PLACES: ReadonlySet<string> = new Set(list(packed.PLACES));
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(list(packed.ORGANISATION_HEADS));
export const SURNAMES: ReadonlySet<string> = new Set(unfolded(packed.SURNAMES));

/** Given name (folded) → gender; undefined where both use it. */
export const GIVEN_NAMES: ReadonlyMap<string, 'f' | 'm' | undefined> = new Map(
  unfolded(packed.GIVEN).map((entry) => {
    const mark = /[-+=]$/.exec(entry)?.[0];
    const name = mark === undefined ? entry : entry.slice(0, -1);
    const gender = mark === '=' ? undefined : mark === '+' || (mark === undefined && name.endsWith('a')) ? 'f' : 'm';
    return [name, gender] as const;
  }),
);

/** Honorific (folded, without its point) → gender it tells. */
export const HONORIFICS: ReadonlyMap<string, 'f' | 'm' | undefined> = new Map(
  list(packed.HONORIFICS).map((entry) => {
    const [word = '', gender] = entry.split('=');
    return [word, gender === 'f' || gender === 'm' ? gender : undefined] as const;
  }),
);

/** Acronym (lower case) → organisation. */
export const ORGANISATIONS: ReadonlyMap<string, Organisation> = new Map(
  list(packed.ACRONYMS, '\n').map((line) => {
    const [acronym = '', gender, ...name] = line.split(',');
    return [acronym.toLowerCase(), { acronym, gender: gender === 'f' ? 'f' : 'm', name: name.join(',') }] as const;
  }),
);
