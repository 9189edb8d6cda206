import { fingerprint } from '../lexicon/fingerprint.ts';
import { fold } from '../lexicon/fold.ts';
import { ORGANISATIONS } from '../lexicon/lexicon.ts';
import { printed, type RoleWords } from '../mentions/mention.ts';
import { capitalRun } from '../mentions/runs.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Entity } from './entity.ts';

/** Offices that carry their house's name: «ministra de Economía» is of the «Ministerio de Economía». */
const HOUSES = new Map(
  Object.entries({
    ministro: 'ministerio',
    secretario: 'secretaría',
    registrador: 'registro',
    procurador: 'procuraduría',
    contralor: 'contraloría',
    superintendente: 'superintendencia',
    intendente: 'intendencia',
  }),
);
/** «la titular del MARN» is the «ministra de Ambiente y Recursos Naturales». `acronym`: folded. */
export function headsHouse({ head, complement }: RoleWords, acronym: string): boolean {
  const noun = HOUSES.get(head);
  return noun !== undefined && ORGANISATIONS.get(acronym)?.fingerprint === fingerprint(`${noun} ${complement}`);
}

const NOUNS = new Set(HOUSES.values());

/** A post names no more houses than that. */
const MOST = 60;

/** The houses of that kind that a post prints. «la Secretaria» is no house, «la Secretaría» is. */
export function housesIn(paragraphs: readonly Paragraph[]): string[] {
  const houses = new Set<string>();
  for (const { tokens, text } of paragraphs)
    tokens.forEach((token, at) => {
      if (token.capital && NOUNS.has(token.text.toLowerCase()) && houses.size < MOST)
        houses.add(printed(tokens, text, at, capitalRun(tokens, at)).replace(SECOND, ''));
    });
  return [...houses];
}

/** «Ministerio de Educación y la Secretaría de Aguas»: two of them. */
const SECOND = / [ye] (?:del?|el|la) .*/u;

/** The house of one of somebody's offices: its name is the office's complement, or begins so. */
export function houseOf({ kind, roles }: Entity, houses: readonly string[]): string | undefined {
  if (kind !== 'person') return undefined;
  for (const { role } of roles) {
    const noun = HOUSES.get(role.head);
    const field = fold(role.text).replace(/^\S+/, '');
    if (noun === undefined || field === '') continue;
    const wanted = fold(noun) + field;
    const house = houses.find((name) => fold(name).startsWith(wanted) && !/^\p{L}/u.test(name.slice(wanted.length)));
    if (house !== undefined) return house;
  }
  return undefined;
}
