/**
 * `npm run lexicon`: packs components/speech/lexicon/source/*.json into packed.ts, which the extension carries. Verbs travel
 * as lemmas with the class of their conjugation; a lemma whose forms the classes do not give stops the packing. `--print` writes to stdout instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { conjugate, type StemChange } from '../../components/speech/lexicon/conjugate.ts';
import { fold } from '../../components/speech/lexicon/fold.ts';

const FOLDER = 'components/speech/lexicon';
const CHANGES: readonly StemChange[] = ['', 'ie', 'i', 'ue', '´'];

interface Verb {
  readonly lemma: string;
  readonly type: string;
  readonly strength: number;
  readonly frames: readonly string[];
  readonly prep: string | null;
  readonly anaphoric?: boolean;
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

/** `lemma,change,strength,frames,preposition,flags`: flags d directive, c continues the speaker, r reflexive. */
function packVerb({ lemma, type, strength, frames, prep, anaphoric, forms }: Verb): string {
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
  const flags = `${type === 'directive' ? 'd' : ''}${anaphoric === true ? 'c' : ''}${lemma.endsWith('se') ? 'r' : ''}`;
  return [infinitive, change, Math.round(strength * 100), frames.join(''), prep ?? '', flags].join(',');
}

const words = (list: readonly string[]): string => [...new Set(list.map(fold))].toSorted().join(' ');
const bare = (phrase: string): string => fold(phrase).replace(/^(?:el|la|los|las|un|una) /, '');

/** Single-word roles by class, `m/f`; what is the same for both stands once. */
function packRoles(): string {
  const byClass = new Map<string, string[]>();
  for (const { m, f, cls } of roles.roles) {
    if (m.includes(' ')) continue;
    byClass.set(cls, [...(byClass.get(cls) ?? []), m === f ? fold(m) : `${fold(m)}/${fold(f)}`]);
  }
  return [...byClass].map(([cls, list]) => `${cls}:${list.join(' ')}`).join('\n');
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
  const byCompat = new Map<string, Set<string>>();
  for (const { np, compat, kind } of roles.anaphors) {
    if (kind !== 'person') continue;
    const key = compat.join(',');
    byCompat.set(key, (byCompat.get(key) ?? new Set()).add(bare(np)));
  }
  return [...byCompat].map(([compat, nouns]) => `${compat}:${[...nouns].join(';')}`).join('\n');
}

const honorifics = names.honorifics.flatMap(({ word, abbr, gender }) => [
  ...word.split(' / ').map((form) => `${fold(form)}=${gender}`),
  `${fold(abbr).replace(/\.$/, '')}=${gender}`,
]);

const packed: Readonly<Record<string, string>> = {
  VERBS: verbs.verbs.map(packVerb).join('\n'),
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
  GIVEN_F: words(names.given.f),
  GIVEN_M: words(names.given.m),
  GIVEN_X: words(names.given.ambiguous),
  SURNAMES: words(Object.values(names.surnames).flat()),
  ORGANISATION_HEADS: [...new Set(names.orgHeads.map(fold))].join(';'),
  ACRONYMS: names.orgAcronyms.map(({ acr, name, g }) => `${acr},${g},${name}`).join('\n'),
  PLACES: names.places.map(fold).join(';'),
};

const lines = Object.entries(packed).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
const text = `// Made by \`npm run lexicon\` from source/*.json. Do not edit.\n${lines.join('\n')}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(`${FOLDER}/packed.ts`, text);
