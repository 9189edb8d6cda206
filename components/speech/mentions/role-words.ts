import { fold } from '../lexicon/fold.ts';
import type { Token } from '../scan/token.ts';
import type { Apposition } from './apposition.ts';
import { KIN } from './gender.ts';
import type { RoleWords } from './mention.ts';
import { organisationIn } from './organisation-in.ts';
import type { RoleSpan } from './roles.ts';
import { ORIGIN } from './runs.ts';

/** The organisation among the tokens of a role, as printed. */
export function organisationText(tokens: readonly Token[], text: string, from: number, to: number): string | undefined {
  const range = organisationIn(tokens, from, to);
  return range === undefined ? undefined : text.slice(tokens[range[0]]?.start, tokens[range[1] - 1]?.end);
}

/** A role as it is shown and matched. */
export function roleWords(tokens: readonly Token[], text: string, role: RoleSpan): RoleWords {
  const start = tokens[role.from]?.start ?? 0;
  const end = tokens[role.to - 1]?.end ?? start;
  const organisation = organisationText(tokens, text, role.from, role.to);
  return {
    text: unbracketed(text.slice(start, end)),
    head: role.role.head,
    roleClass: role.role.roleClass,
    complement: role.complement,
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** «analista del Instituto Nacional de Estadística (INE)» without the acronym, which a citation would have to nest. */
function unbracketed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ \(\p{Lu}[^()]*\)$/u, '');
}

/** What an apposition makes of a person; whose child somebody is, or where from, is no role. */
export function appositionWords(
  tokens: readonly Token[],
  text: string,
  { from, to, role }: Apposition,
): RoleWords | undefined {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const own = unbracketed(text.slice(start, end));
  if (role !== undefined) return { ...roleWords(tokens, text, role), text: own };
  if (KIN.test(tokens[from]?.folded ?? '') || ORIGIN.test(tokens[from]?.folded ?? '')) return undefined;
  const organisation = organisationText(tokens, text, from, to);
  return {
    text: own,
    head: fold(own.split(' ')[0] ?? ''),
    complement: fold(own),
    ...(organisation === undefined ? {} : { organisation }),
  };
}
