import { GIVEN_NAMES, type Role, ROLES } from '../lexicon/lexicon.ts';
import { EVERYDAY_ROLES, ROLES_OF_A_FIELD, SPECIFIC } from '../lexicon/nouns.ts';
import type { Token } from '../scan/token.ts';
import { complementAt } from './complement-run.ts';
import { rankTail } from './ranks.ts';
import { isContentWord, isModifier } from './runs.ts';

export interface RoleSpan {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  /** Folded words of the complement. */
  readonly complement: string;
}

/** A role with its modifiers and complement: «subsecretaria de Políticas Públicas y Desarrollo Territorial». */
export function roleAt(tokens: readonly Token[], at: number, wide = false): RoleSpan | undefined {
  const head = headAt(tokens, at);
  if (head === undefined) return undefined;
  let to = rankTail(tokens, head.to);
  if (to > head.to) return { role: head.role, from: at, to, complement: '' };
  while (to < head.to + 3 && isModifier(tokens, to)) to += 1;
  if (isBeforeName(tokens, to)) to += 1;
  const complement = complementAt(tokens, to, wide || ROLES_OF_A_FIELD.has(head.role.head));
  const words = tokens.slice(to, complement).map(({ folded }) => folded);
  return {
    role: head.role,
    from: at,
    to: complement,
    complement: words.join(' '),
  };
}

/** «la representante garífuna Clara Zuleta»: any one word between a role and a given name. */
function isBeforeName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  const given = tokens[at + 1];
  return (
    word !== undefined &&
    word.kind === 'word' &&
    isContentWord(word) &&
    given?.capital === true &&
    GIVEN_NAMES.has(given.folded) &&
    tokens[at + 2]?.capital === true
  );
}

function headAt(tokens: readonly Token[], at: number): { role: Role; to: number } | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || isNoRole(first, tokens[at + 1], rankTail(tokens, at + 1) > at + 1)) return undefined;
  const second = tokens[at + 1];
  const phrase = second === undefined ? undefined : ROLES.get(`${first.folded} ${second.folded}`);
  if (phrase !== undefined) return { role: phrase, to: at + 2 };
  const prefixed = /^(?:ex|vice|sub|co)-?(\p{L}{5,})$/u.exec(first.folded)?.[1];
  const role = ROLES.get(first.folded) ?? (prefixed === undefined ? undefined : ROLES.get(prefixed));
  return role === undefined
    ? undefined
    : { role: ROLES.has(first.folded) ? role : { ...role, head: first.folded }, to: at + 1 };
}

/** Words that fold to a role and are none: «Secretaría», «el mayor reto», «las estadísticas». */
function isNoRole({ text, folded }: Token, next: Token | undefined, isRank: boolean): boolean {
  // «la técnica Rosina Zubieta»
  if (text === 'técnica' && next?.capital === true) return false;
  if (
    /^(?:secretaría|procuraduría|estadísticas?|políticas?|físicas?|químicas?|matemáticas?|músicas?|técnicas?)/i.test(
      text,
    )
  )
    return true;
  return (
    EVERYDAY_ROLES.test(folded) &&
    !isRank &&
    !(folded.startsWith('oficial') && /^del?$/.test(next?.folded ?? '')) &&
    !(next?.capital === true && next.kind === 'word') &&
    !(next?.kind === 'word' && SPECIFIC.test(next.folded))
  );
}
