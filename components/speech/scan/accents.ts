import { opensSentence } from '../mentions/opens-sentence.ts';
import type { Token } from './token.ts';

/** Preterites that posts print without their accent; none of them is a noun. */
const BARE =
  /^(?:explic|indic|coment|agreg|señal|inform|destac|resalt|afirm|asegur|mencion|detall|reiter|aclar|manifest|enfatiz|subray|recalc|solicit|confirm|exhort|(?:pid|añad|advirt|refir|respond|insist)i)o$/;

/** Tokens back from a verb in which its subject must begin. */
const LONGEST_SUBJECT = 14;

const NOBODY = new Set<string>();

/** «La ingeniera Ana López explico que», «“…” comento.»: the accent that was left out, where nobody can say it of himself. */
export function withAccents(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    BARE.test(token.text) && (followsQuotation(tokens, at) || followsSubject(tokens, at))
      ? { ...token, text: `${token.text.slice(0, -1)}ó` }
      : token,
  );
}

/** «“…”, comento la alcaldesa», not «“…”, comento yo». */
function followsQuotation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'comma' ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1];
  const mayEnd = next?.kind !== 'word' || next.capital || /^(?:el|la|al?|su)$/.test(next.folded);
  return before?.kind === 'quote' && mayEnd;
}

/** A clause that begins with a name, or with an article and its noun, straight before the verb and what it reports. */
function followsSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'colon' && !/^(?:que|al?)$/.test(next?.folded ?? '')) return false;
  if (next?.folded === 'que' && (tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.folded === 'quien')) return true;
  let from = at;
  while (tokens[from - 1]?.kind === 'word' && at - from < LONGEST_SUBJECT) from -= 1;
  const first = tokens[from];
  const isNamed = first?.capital === true && !opensSentence(tokens, from, NOBODY);
  return from < at && (isNamed || (at - from > 1 && /^(?:el|la)$/.test(first?.folded ?? '')));
}
