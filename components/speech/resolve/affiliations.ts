import { fold } from '../lexicon/fold.ts';
import type { Item } from '../cues/item.ts';
import type { Mention, RoleWords } from '../mentions/mention.ts';

export interface Affiliation {
  readonly person: Mention;
  readonly house: Mention;
}

/** Whose office a sentence tells; `isPrinted`: in the words that a citation may give. */
export interface Office {
  readonly person: Mention;
  readonly role: RoleWords;
  readonly isPrinted: boolean;
}

/** Words that put somebody for a house, before its name. */
const FOR = /^(?:por parte|en representacion|en nombre|de parte) del?$/;

/** Items from the house to the person who came for it: a verb, what it takes, a comma. */
const REACH = 8;

/** «Por parte de SEGEPLAN participó la especialista Brenda Tzul», «Juan López, en representación de la UVG»: whose they are. */
export function affiliationsIn(items: readonly Item[]): Affiliation[] {
  return items.flatMap((item, at) => {
    const house = item.mention;
    if (house?.kind !== 'institution' || house.name === undefined) return [];
    const from = startOfPhrase(items, at);
    if (from === undefined) return [];
    const before = items[items[from - 1]?.kind === 'comma' ? from - 2 : from - 1]?.mention;
    const after = items.slice(at + 1, at + 1 + REACH).find(({ mention }) => mention?.governed === false)?.mention;
    const person = isNamed(before) ? before : after;
    return isNamed(person) ? [{ person, house }] : [];
  });
}

/** Where «por parte de» begins that ends at the mention at `at`, whose own first word may be its «del». */
function startOfPhrase(items: readonly Item[], at: number): number | undefined {
  const words = (from: number): string =>
    items
      .slice(from, at)
      .map(({ folded }) => folded)
      .join(' ');
  if (FOR.test(words(at - 3))) return at - 3;
  return items[at]?.folded === 'del' && FOR.test(`${words(at - 2)} del`) ? at - 2 : undefined;
}

function isNamed(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'person' && mention.name !== undefined;
}

/** «la Comisión de Finanzas, presidida por el diputado Hernán Orozco»: its president. */
function presiding(items: readonly Item[], at: number): Office | undefined {
  const house = items[at - 4]?.mention;
  const person = items[at]?.mention;
  const isLed =
    items[at - 1]?.folded === 'por' &&
    /^presidid[oa]$/.test(items[at - 2]?.folded ?? '') &&
    items[at - 3]?.kind === 'comma';
  if (!isLed || house?.kind !== 'institution' || house.name === undefined || !isNamed(person)) return undefined;
  const complement = `${house.gender === 'm' ? 'del' : 'de la'} ${house.name}`;
  const head = 'presidente';
  const text = `${person.gender === 'f' ? 'presidenta' : head} ${complement}`;
  return { person, role: { text, head, complement: fold(complement), organisation: house.name }, isPrinted: false };
}

/** «Modera la conversación la periodista Regina Castañaza», «moderado por Luis Pop»: the moderator. */
function moderating(items: readonly Item[], at: number): Office | undefined {
  const verb = items[at];
  const isLed = /^moderad[oa]$/.test(verb?.folded ?? '') && items[at + 1]?.folded === 'por';
  if (verb?.kind !== 'word' || !(isLed || /^moder(?:a|o)$/.test(verb.folded))) return undefined;
  const person = items.slice(at + 1, at + 6).find(({ mention }) => isNamed(mention))?.mention ?? items[at - 1]?.mention;
  if (!isNamed(person)) return undefined;
  const head = 'moderador';
  return {
    person,
    role: { text: person.gender === 'f' ? 'moderadora' : head, head, complement: '' },
    isPrinted: false,
  };
}

/** «Germán Barrientos es el oficial del donante», «La enfermera es Irma Batz»: whose office a sentence tells. */
export function officesIn(items: readonly Item[]): Office[] {
  return items.flatMap(({ mention }, at) => {
    const led = presiding(items, at) ?? moderating(items, at);
    if (led !== undefined) return [led];
    const who = items[at + 2]?.mention;
    const [person, office] = isNamed(mention) ? [mention, who] : [who, mention];
    const isTold = items[at + 1]?.kind === 'word' && /^(?:es|era|fue)$/.test(items[at + 1]?.folded ?? '');
    const isOffice = office?.name === undefined && office?.definite === true && !office.plural && !office.governed;
    return isTold && isNamed(person) && isOffice && office.role !== undefined
      ? [{ person, role: office.role, isPrinted: true }]
      : [];
  });
}
