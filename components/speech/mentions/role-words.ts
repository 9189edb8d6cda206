import { fold } from '../lexicon/fold.ts';
import { KIN } from '../lexicon/nouns.ts';
import { ORIGIN } from '../lexicon/words.ts';
import type { Token } from '../scan/token.ts';
import type { Apposition } from './apposition.ts';
import { printed, type RoleWords } from './mention.ts';
import { organisationIn } from './organisation-in.ts';
import type { RoleSpan } from './roles.ts';

/** The organisation among the tokens of a role, as printed. */
export function organisationText(tokens: readonly Token[], text: string, from: number, to: number): string | undefined {
  const range = organisationIn(tokens, from, to);
  return range === undefined ? undefined : printed(tokens, text, ...range);
}

/** A role as it is shown and matched. */
export function roleWords(tokens: readonly Token[], text: string, role: RoleSpan): RoleWords {
  return {
    text: unbracketed(printed(tokens, text, role.from, role.to)),
    head: role.role.head,
    roleClass: role.role.roleClass,
    complement: role.complement,
    organisation: organisationText(tokens, text, role.from, role.to),
  };
}

/** «analista del Instituto Nacional de Estadística (INE)» without the acronym, which a citation would have to nest. */
function unbracketed(text: string): string {
  return text.replace(/ \(\p{Lu}[^()]*\)$/u, '');
}

/** What an apposition makes of a person; whose child somebody is, or where from, is no role. */
export function appositionWords(
  tokens: readonly Token[],
  text: string,
  { from, to, role }: Apposition,
): RoleWords | undefined {
  const own = unbracketed(printed(tokens, text, from, to));
  if (role !== undefined)
    return { ...roleWords(tokens, text, role), text: own, organisation: organisationText(tokens, text, from, to) };
  if (KIN.test(tokens[from]?.folded ?? '') || ORIGIN.test(tokens[from]?.folded ?? '')) return undefined;
  return {
    text: own,
    head: fold(own.split(' ')[0] ?? ''),
    complement: fold(own),
    organisation: organisationText(tokens, text, from, to),
  };
}
