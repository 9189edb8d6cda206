/**
 * `npm run lexicon`: packs components/speech/lexicon/source/*.json into packed.ts, which the extension carries. Verbs travel
 * as lemmas with the class of their conjugation; a lemma whose forms the classes do not give stops the packing. `--print` writes to stdout instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { conjugate, type StemChange } from '../../components/speech/lexicon/conjugate.ts';
import { feminineOf } from '../../components/speech/lexicon/feminine.ts';
import { fold } from '../../components/speech/lexicon/fold.ts';

const FOLDER = 'components/speech/lexicon';
const CHANGES: readonly StemChange[] = ['', 'ie', 'i', 'ue', '´'];

interface Verb {
  readonly lemma: string;
  readonly type: string;
  readonly strength: number;
  readonly frames: readonly string[];
  readonly forms: Record<'presente' | 'preterito' | 'imperfecto', [string, string]> &
    Record<'futuro3s' | 'condicional3s' | 'participio' | 'gerundio', string>;
}

interface Role {
  readonly m: string;
  readonly f: string;
  readonly mp: string;
  readonly fp: string;
  readonly cls: string;
}

const source = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/source/${name}.json`, 'utf8'));
const verbs = source('reporting-verbs') as {
  verbs: Verb[];
  multiword: { forms: string[]; strength: number; frames: string[] }[];
};
const roles = source('roles') as {
  roles: Role[];
  anaphors: { np: string; compat: string[]; kind: string }[];
  groups: string[];
  institutionNouns: string[];
  documentNouns: string[];
};
const names = source('names-orgs') as {
  honorifics: { word: string; abbr: string; gender: string }[];
  given: Record<'f' | 'm' | 'ambiguous', string[]>;
  surnames: Record<string, string[]>;
  orgHeads: string[];
  orgAcronyms: { acr: string; name: string; g: string }[];
  places: string[];
};

/** A verb with the head of its line, `strength,frames,flags,change`: flags d directive, r reflexive. */
function classed({ lemma, type, strength, frames, forms }: Verb): readonly [string, string] {
  const infinitive = lemma.replace(/se$/, '');
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
  const flags = `${type === 'directive' ? 'd' : ''}${lemma.endsWith('se') ? 'r' : ''}`;
  return [`${Math.round(strength * 100)},${frames.join('')},${flags},${change}`, infinitive];
}

/** Lines `head:members`, so that what many entries share stands once. */
function grouped(entries: readonly (readonly [string, string])[], separator: string): string {
  const byHead = new Map<string, string[]>();
  for (const [head, member] of entries) byHead.set(head, [...(byHead.get(head) ?? []), member]);
  return [...byHead].map(([head, members]) => `${head}:${members.join(separator)}`).join('\n');
}

/**
 * Sorted words, each without the letters it shares with the one before: « abelDardo» is abel, abelardo. A capital
 * tells how many letters are shared (A one, B two …), a space none. `mark` follows a word.
 */
function frontCoded(list: readonly string[], mark: (word: string) => string = () => ''): string {
  let before = '';
  return [...new Set(list.map(fold))]
    .toSorted()
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return (shared === 0 ? ' ' : String.fromCharCode(64 + shared)) + word.slice(shared) + mark(word);
    })
    .join('');
}

/** Given names: + female, - male, = both, where the ending does not tell (a female, the rest male). */
function packGiven({ f, m, ambiguous }: Record<'f' | 'm' | 'ambiguous', string[]>): string {
  const genders = new Map([
    ...f.map((name) => [fold(name), '+'] as const),
    ...m.map((name) => [fold(name), '-'] as const),
    ...ambiguous.map((name) => [fold(name), '='] as const),
  ]);
  return frontCoded([...genders.keys()], (name) => {
    const gender = genders.get(name) ?? '=';
    return gender === (name.endsWith('a') ? '+' : '-') ? '' : gender;
  });
}

const bare = (phrase: string): string => fold(phrase).replace(/^(?:el|la|los|las|un|una) /, '');

/** Single-word roles by class: `m/f`, `m/` where the feminine is regular, `m` where both are the same. */
function packRoles(): string {
  const single = roles.roles.filter(({ m }) => !m.includes(' '));
  return grouped(
    single.map(({ m, f, cls }) => {
      const head = fold(m);
      return [cls, m === f ? head : `${head}/${fold(f) === feminineOf(head) ? '' : fold(f)}`];
    }),
    ' ',
  );
}

/** Roles of several words that do not begin with a single-word role: «primera dama», «punto focal». */
function packRolePhrases(): string {
  const heads = new Set(roles.roles.flatMap(({ m, f }) => [fold(m), fold(f)]).filter((role) => !role.includes(' ')));
  const odd = roles.roles.filter(
    ({ m, f }) =>
      m.includes(' ') && (!heads.has(fold(m).split(' ')[0] ?? '') || !heads.has(fold(f).split(' ')[0] ?? '')),
  );
  return odd.map(({ m, f, cls }) => `${cls}:${fold(m)}/${fold(f)}`).join('\n');
}

/** Who a short noun phrase can stand for, `compatible classes or roles:nouns`. */
function packAnaphors(): string {
  const people = roles.anaphors.filter(({ kind }) => kind === 'person');
  const pairs = new Map(people.map(({ np, compat }) => [`${compat.join(',')}:${bare(np)}`, compat.join(',')]));
  return grouped(
    [...pairs].map(([key, compat]) => [compat, key.slice(compat.length + 1)]),
    ';',
  );
}

const honorifics = names.honorifics.flatMap(({ word, abbr, gender }) => [
  ...word.split(' / ').map((form) => `${fold(form)}=${gender}`),
  `${fold(abbr).replace(/\.$/, '')}=${gender}`,
]);

const packed: Readonly<Record<string, string>> = {
  VERBS: grouped(verbs.verbs.map(classed), ' '),
  PHRASES: verbs.multiword
    .map(
      ({ forms, strength, frames }) => `${forms.map(fold).join(';')},${Math.round(strength * 100)},${frames.join('')}`,
    )
    .join('\n'),
  ROLES: packRoles(),
  ROLE_PHRASES: packRolePhrases(),
  ANAPHORS: packAnaphors(),
  GROUPS: [...new Set(roles.groups.map(bare))].join(';'),
  INSTITUTION_NOUNS: [...new Set(roles.institutionNouns.map(bare))].join(';'),
  DOCUMENT_NOUNS: [...new Set(roles.documentNouns.map(bare))].join(';'),
  HONORIFICS: [...new Set(honorifics)].join(';'),
  GIVEN: packGiven(names.given),
  SURNAMES: frontCoded(Object.values(names.surnames).flat()),
  ORGANISATION_HEADS: [...new Set(names.orgHeads.map(fold))].join(';'),
  ACRONYMS: names.orgAcronyms.map(({ acr, name, g }) => `${acr},${g},${name}`).join('\n'),
  PLACES: names.places.map(fold).join(';'),
};

const lines = Object.entries(packed).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
const text = `// Made by \`npm run lexicon\` from source/*.json. Do not edit.\n${lines.join('\n')}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(`${FOLDER}/packed.ts`, text);
