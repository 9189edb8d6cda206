/**
 * `npm run lexicon`: packs components/speech/lexicon/source/*.json into packed.ts, which the extension carries. Verbs travel
 * as stems with the class of their conjugation; a lemma whose forms the classes do not give stops the packing. `--print` writes to stdout instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { feminineOf } from '../../components/speech/lexicon/feminine.ts';
import { fingerprint } from '../../components/speech/lexicon/fingerprint.ts';
import { fold } from '../../components/speech/lexicon/fold.ts';
import { EVERYDAY_ROLES } from '../../components/speech/lexicon/nouns.ts';
import { packPhrases, packVerbs, type Phrase, type Verb } from './pack-verbs.ts';
import { frontCoded, grouped } from './packing.ts';

const FOLDER = 'components/speech/lexicon';

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
  multiword: Phrase[];
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

/** `m/f`, `m/` where the feminine is regular, `m` where both are the same. */
function pairOf(masculine: string, feminine: string): string {
  if (masculine === feminine) return masculine;
  return `${masculine}/${feminine === feminineOf(masculine) ? '' : feminine}`;
}

/** Roles by class: single words, and phrases that do not begin with one («primera dama», «punto focal»). */
function packRoles(): string {
  const single = new Set(roles.roles.flatMap(({ m, f }) => [fold(m), fold(f)]).filter((role) => !role.includes(' ')));
  const isKnown = (role: string): boolean => role.includes(' ') && single.has(fold(role).split(' ')[0] ?? '');
  return grouped(
    roles.roles
      .filter(({ m, f }) => !isKnown(m) || !isKnown(f))
      .toSorted((a, b) => Number(a.m.includes(' ')) - Number(b.m.includes(' ')))
      .map(({ m, f, cls }) => [cls, pairOf(fold(m), fold(f))]),
  );
}

/** Who a short noun phrase can stand for, `compatible classes or roles,nouns`. */
function packAnaphors(): string {
  const people = roles.anaphors
    .filter(({ kind }) => kind === 'person')
    .map(({ np, compat }) => ({ head: compat.map(fold).join(' '), noun: bare(np) }));
  return [...Map.groupBy(people, ({ head }) => head)]
    .map(([head, members]) => {
      const nouns = new Set(members.map(({ noun }) => noun));
      const feminines = new Set([...nouns].map(feminineOf));
      const pairs = [...nouns]
        .filter((noun) => !feminines.has(noun))
        .map((noun) => (nouns.has(feminineOf(noun)) ? `${noun}/` : noun));
      return [head, ...pairs].join(',');
    })
    .join('\n');
}

/** Nouns as they are looked up: one word or two; two are needless where the first alone is enough. */
function nounsOf(phrases: readonly string[]): string {
  const nouns = new Set(phrases.map(bare));
  return [...nouns]
    .filter((noun) => {
      const [first = '', ...more] = noun.split(' ');
      return more.length === 0 || (more.length === 1 && !nouns.has(first));
    })
    .join(',');
}

/** What a house is called and what begins a house's name: many nouns do both, and travel once. */
function packHouses(): Record<'HOUSES' | 'INSTITUTION_NOUNS' | 'ORGANISATION_HEADS', string> {
  const nouns = nounsOf(roles.institutionNouns).split(',');
  const heads = nounsOf(names.orgHeads).split(',');
  return {
    HOUSES: nouns.filter((noun) => heads.includes(noun)).join(','),
    INSTITUTION_NOUNS: nouns.filter((noun) => !heads.includes(noun)).join(','),
    ORGANISATION_HEADS: heads.filter((noun) => !nouns.includes(noun)).join(','),
  };
}

/** Groups of people that are no plural of a role: those are known already, save where a role is an everyday noun too. */
function packGroups(): string {
  const plurals = new Set(roles.roles.flatMap(({ mp, fp }) => [fold(mp), fold(fp)]));
  return nounsOf(roles.groups.filter((noun) => !plurals.has(bare(noun)) || EVERYDAY_ROLES.test(bare(noun))));
}

/** Titles of one word by the gender they tell. */
function packHonorifics(): string {
  const titles = new Map(
    names.honorifics.flatMap(({ word, abbr, gender }) =>
      [...word.split(' / '), abbr.replace(/\.$/, '')].map((title) => [fold(title), gender] as const),
    ),
  );
  const signs: Readonly<Record<string, string>> = { f: '+', m: '-' };
  return grouped(
    [...titles].filter(([title]) => !title.includes(' ')).map(([title, gender]) => [signs[gender] ?? '=', title]),
  );
}

/** Acronyms by gender, each with the fingerprint of its long name: what the post prints is shown, the list only tells that both are one. */
function packAcronyms(): string {
  const all = names.orgAcronyms.map(({ acr, name, g }) => [g, acr + fingerprint(name)] as const);
  return ['f', 'm']
    .map((gender) => `${gender},${all.flatMap(([g, entry]) => (g === gender ? [entry] : [])).join('')}`)
    .join('\n');
}

/** Like beside like: that alone saves the bundle some compressed bytes. */
const packed: Readonly<Record<string, string>> = {
  ACRONYMS: packAcronyms(),
  ROLES: packRoles(),
  HONORIFICS: packHonorifics(),
  ANAPHORS: packAnaphors(),
  GROUPS: packGroups(),
  ...packHouses(),
  DOCUMENT_NOUNS: nounsOf(roles.documentNouns),
  PHRASES: packPhrases(verbs.multiword),
  VERBS: packVerbs(verbs.verbs),
  PLACES: names.places.map(fold).join(','),
  SURNAMES: frontCoded(Object.values(names.surnames).flat()),
  GIVEN: packGiven(names.given),
};

const lines = Object.entries(packed).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
const text = `// Made by \`npm run lexicon\` from source/*.json. Do not edit.\n${lines.join('\n')}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(`${FOLDER}/packed.ts`, text);
