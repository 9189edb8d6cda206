import { dashDialogue, splitByAsides } from './dashes.ts';
import type { IsAside, Part, Quotation, Repair } from './quotation.ts';

const OPENERS: Readonly<Record<string, Quotation['marks']>> = {
  '“': 'curly',
  '„': 'curly',
  '«': 'angular',
  '‘': 'single',
};

const CLOSERS: Readonly<Record<string, Quotation['marks']>> = { '”': 'curly', '»': 'angular', '’': 'single' };

interface Open {
  readonly marks: Quotation['marks'];
  readonly at: number;
}

/** A fault is mended at most so often in one paragraph; what follows is read as it stands. */
const MOST_MENDINGS = 20;

/**
 * Pairs the marks of one paragraph. Only the outermost pairs count. A fault never runs past its paragraph, unless the
 * next one shows that the words go on (`wasOpen`: the paragraph before left its quotation open).
 */
export function findQuotations(text: string, isAside: IsAside, wasOpen: boolean, inDialogue: boolean): Quotation[] {
  const dialogue = dashDialogue(text, isAside, inDialogue);
  const last = dialogue.at(-1);
  if (last !== undefined) {
    // «—Que revise las actas—, contesta. “Las publicamos todas”.»: marks after the aside are pairs of their own.
    pairMarks(text, last.end, isAside, false, dialogue);
    return dialogue;
  }
  const found: Quotation[] = [];
  let from = 0;
  for (let mended = 0; mended < MOST_MENDINGS; mended += 1) {
    const unclosed = pairMarks(text, from, isAside, wasOpen && from === 0, found);
    if (unclosed === undefined) break;
    const whole = text.trimEnd().length;
    const start = Math.max(unclosed.at, 0);
    const end = asideAfterComma(text, unclosed.at + 1, isAside) ?? whole;
    found.push({
      start,
      end,
      parts: splitByAsides(text, { start: unclosed.at + 1, end }, isAside),
      marks: unclosed.marks,
      repairs: ['unclosed'],
      open: end === whole,
      continues: wasOpen && start <= text.search(/\S/),
    });
    if (end === whole) break;
    from = end;
  }
  return found;
}

/** Adds the pairs from `from` on to `found`; gives the first mark that nothing closes. */
function pairMarks(
  text: string,
  from: number,
  isAside: IsAside,
  wasOpen: boolean,
  found: Quotation[],
): Open | undefined {
  const first = text.search(/\S/);
  const opening = wasOpen ? continuation(text, first) : undefined;
  const stack: Open[] = opening?.marks === undefined ? [] : [{ marks: opening.marks, at: opening.at }];
  const add = (
    start: number,
    end: number,
    inner: Part,
    marks: Quotation['marks'],
    repairs: readonly Repair[],
  ): void => {
    const continues = opening !== undefined && start === first;
    found.push({ start, end, parts: splitByAsides(text, inner, isAside), marks, repairs, open: false, continues });
  };
  for (let at = Math.max(from, opening?.from ?? 0); at < text.length; at += 1) {
    const role = roleOf(text, at, stack);
    if (role === undefined) continue;
    if (role.opens) {
      stack.push({ marks: role.marks, at });
      continue;
    }
    if (stack.length === 0) {
      const start = lostOpening(text, at, found, first, isAside);
      if (start !== undefined) add(start, at + 1, { start, end: at }, role.marks, ['unopened']);
      continue;
    }
    const opener = closeInner(stack, role.marks);
    if (opener === undefined || stack.length > 0) continue;
    const isMismatched = opener.marks !== role.marks && opener.at >= first;
    const inner = { start: opener.at + 1, end: at };
    add(Math.max(opener.at, first), at + 1, inner, opener.marks, isMismatched ? ['mismatched'] : []);
  }
  const unclosed = stack[0];
  return unclosed?.marks === 'single' ? undefined : unclosed;
}

/** How a paragraph takes up words that the one before left open: a repeated mark at its head, or a bare closing one. */
function continuation(
  text: string,
  first: number,
): { marks?: Quotation['marks']; at: number; from: number } | undefined {
  if (closesBeforeItOpens(text)) return { marks: 'curly', at: first - 1, from: 0 };
  if (text.charAt(first) === '»') return { marks: 'angular', at: first, from: first + 1 };
  return /[“«"]/.test(text.charAt(first)) ? { at: first, from: 0 } : undefined;
}

/** The mark that a closing one belongs to; inner marks left open in between are dropped. */
function closeInner(stack: Open[], marks: Quotation['marks']): Open | undefined {
  if (stack.at(-1)?.marks !== marks && stack.slice(-8).some((open) => open.marks === marks)) {
    while (stack.length > 1 && stack.at(-1)?.marks !== marks) stack.pop();
  }
  return stack.pop();
}

/** Where the words of a closing mark without an opening one begin, if an attribution or a sentence end follows it. */
function lostOpening(
  text: string,
  at: number,
  found: readonly Quotation[],
  first: number,
  isAside: IsAside,
): number | undefined {
  if (!/^\s*[,.]/.test(text.slice(at + 1, at + 4))) return undefined;
  const before = Math.max(found.at(-1)?.end ?? 0, at - 1500);
  const isWhole = found.length === 0 && at < 1500 && !reportsBefore(text, at, isAside);
  const start = isWhole ? first : sentenceStart(text, before, at);
  return at - start > 15 ? start : undefined;
}

function roleOf(
  text: string,
  at: number,
  stack: readonly Open[],
): { opens: boolean; marks: Quotation['marks'] } | undefined {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const atWordStart = (before === '' || /[\s(¿¡—–[-]/.test(before)) && /[\p{L}\p{N}¿¡…“«‘]/u.test(after);
  const opener = OPENERS[character];
  const closer = CLOSERS[character];
  if (opener === 'single')
    return stack.length === 0 && !/’/.test(text.slice(at + 1, at + 400)) ? undefined : { opens: true, marks: opener };
  if (opener !== undefined) {
    const closesBadly =
      !atWordStart &&
      /[\p{L}\p{N}.,!?…]/u.test(before) &&
      (after === '' || /[\s,.;:)]/.test(after)) &&
      stack.length > 0;
    return { opens: !closesBadly, marks: opener };
  }
  if (closer === 'single')
    return stack.at(-1)?.marks === 'single' && !/\p{L}/u.test(after) ? { opens: false, marks: closer } : undefined;
  if (closer !== undefined) return { opens: stack.length === 0 && atWordStart, marks: closer };
  if (character === '"' || character === '＂') {
    const isOpen = stack.slice(-4).some(({ marks }) => marks === 'straight');
    if (isOpen) return { opens: false, marks: 'straight' };
    return atWordStart || stack.length === 0
      ? { opens: atWordStart, marks: 'straight' }
      : { opens: false, marks: 'straight' };
  }
  return undefined;
}

/** A closing mark comes before any opening one: the words of the paragraph before go on without a mark of their own. */
function closesBeforeItOpens(text: string): boolean {
  const first = text.search(/[“«”»]/);
  return first > 0 && /[”»]/.test(text.charAt(first));
}

/** A reporting verb stands before `at`: the lost opening mark is after it, not at the head of the paragraph. */
function reportsBefore(text: string, at: number, isAside: IsAside): boolean {
  return [...text.slice(0, at).matchAll(/\s(?=\p{Ll})/gu)].some(
    ({ index }) => isAside(text, index + 1) && /^\s\p{L}+(?:ó|aron|ieron)(?!\p{L})/u.test(text.slice(index)),
  );
}

function sentenceStart(text: string, from: number, at: number): number {
  let start = from;
  for (const match of text.slice(from, at).matchAll(/[.?!…]\s+(?=[\p{Lu}¿¡])/gu))
    start = from + match.index + match[0].length;
  while (/\s/.test(text.charAt(start))) start += 1;
  return start;
}

function asideAfterComma(text: string, from: number, isAside: IsAside): number | undefined {
  for (const match of text.slice(from).matchAll(/[,.?!]\s+/g)) {
    const at = from + match.index;
    if (match[0].startsWith(',') && at - from > 8 && isAside(text, at + match[0].length)) return at;
  }
  return undefined;
}
