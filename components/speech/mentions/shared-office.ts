import { feminineOf } from '../lexicon/feminine.ts';
import { fold } from '../lexicon/fold.ts';
import { ROLES } from '../lexicon/lexicon.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { type Mention, printed, type RoleWords } from './mention.ts';

/**
 * «Los ministros de Ambiente, Ana López, y de Agricultura, Luis Pop», «las subsecretarias Ana Xol y Eva Coc», «la ministra de
 * Ambiente, Ana López, y el de Agricultura, Luis Pop»: each of them has the office, in the singular.
 */
export function withSharedOffice(mentions: readonly Mention[], tokens: readonly Token[], text: string): Mention[] {
  const result: Mention[] = [];
  let office: RoleWords | undefined;
  // What the next one has where the text tells no other: «de Ambiente»; undefined where it must tell one.
  let own: string | undefined;
  let end = -1;
  for (const mention of mentions) {
    const { kind, role, to } = mention;
    if (kind === 'group' && mention.plural && role !== undefined) {
      // «en nombre de los graduados Ana López»
      office = mention.governed && isOf(tokens, mention) ? undefined : role;
      own = role.text.slice(wordOf(role).length);
      end = to;
    } else if (office !== undefined && isWithoutOffice(mention)) {
      const part = partBetween(tokens, end, nameStart(tokens, mention), text);
      const complement = part?.complement ?? own;
      const shared = part === undefined || complement === undefined ? undefined : officeOf(mention, office, complement);
      // A field before a name («de Finanzas Públicas») is nobody's.
      if (shared !== undefined) while ((result.at(-1)?.from ?? 0) > end) result.pop();
      else office = undefined;
      end = to;
      result.push(
        shared === undefined ? mention : { ...mention, role: shared, from: Math.min(mention.from, part?.from ?? 0) },
      );
      continue;
    } else if (kind === 'person' && mention.name !== undefined && !mention.governed) {
      office = role;
      own = undefined;
      end = to;
    }
    result.push(mention);
  }
  return result;
}

function isOf(tokens: readonly Token[], { from }: Mention): boolean {
  return tokens[from - 1]?.folded === 'de' || tokens[from - 2]?.folded === 'de';
}

function isWithoutOffice({ kind, name, parts, role, gender }: Mention): boolean {
  return kind === 'person' && name !== undefined && parts.length > 1 && role === undefined && gender !== undefined;
}

/** The token that a name begins with: «el de Agricultura, Luis Pop» begins before it. */
function nameStart(tokens: readonly Token[], { from, to, start }: Mention): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.start === start) return at;
  return from;
}

/** What stands between two who share an office: nothing but links, or a complement too; undefined where more does. */
function partBetween(
  tokens: readonly Token[],
  end: number,
  name: number,
  text: string,
): { readonly from: number; readonly complement?: string } | undefined {
  let from = end;
  while (from < name && LINK.test(tokens[from]?.kind ?? '')) from += 1;
  if (isAnd(tokens[from])) from += 1;
  const at = /^(?:el|la)$/.test(tokens[from]?.folded ?? '') ? from + 1 : from;
  if (at >= name) return { from };
  const words = tokens.slice(at, name);
  const size = words.at(-1)?.kind === 'comma' ? words.length - 1 : words.length;
  const isComplement =
    /^del?$/.test(words[0]?.folded ?? '') &&
    size > 1 &&
    size < MOST &&
    words.slice(0, size).every(({ kind }) => kind === 'word');
  return isComplement ? { from, complement: ` ${printed(tokens, text, at, at + size)}` } : undefined;
}

const LINK = /^(?:comma|semicolon)$/;

/** Words of the longest complement. */
const MOST = 10;

/** The office of one of them, by gender: «ministra de Ambiente» from «ministros». */
function officeOf(
  { gender }: Mention,
  { text, head, roleClass }: RoleWords,
  complement: string,
): RoleWords | undefined {
  const noun = wordOf({ text });
  const word = [...(gender === 'f' ? [feminineOf(head), `${head.slice(0, -1)}esa`] : []), head].find(
    (form) => ROLES.get(form)?.head === head && (ROLES.get(form)?.gender ?? gender) === gender,
  );
  if (word === undefined) return undefined;
  const folded = fold(noun);
  let same = 0;
  while (same < word.length && word[same] === folded[same]) same += 1;
  return {
    text: noun.slice(0, same) + word.slice(same) + complement,
    head,
    complement: fold(complement.trim()),
    ...(roleClass === undefined ? {} : { roleClass }),
  };
}

/** The noun of an office, as printed. */
function wordOf({ text }: Pick<RoleWords, 'text'>): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}
