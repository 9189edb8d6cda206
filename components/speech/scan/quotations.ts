import { dashDialogue, splitByAsides } from './dashes.ts';
import type { IsAside, Part, Quotation } from './quotation.ts';

/** What had to be mended to read a pair of marks. */
export type Repair = 'mismatched' | 'unopened' | 'unclosed';

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

/**
 * Pairs the marks of one paragraph. Only the outermost pairs count. A fault never runs past its paragraph, unless the
 * next one shows that the words go on (`wasOpen`: the paragraph before left its quotation open).
 */
export function findQuotations(text: string, isAside: IsAside, wasOpen: boolean): Quotation[] {
  const dialogue = dashDialogue(text, isAside);
  if (dialogue.length > 0) return dialogue;
  const found: Quotation[] = [];
  const stack: Open[] = [];
  let continues = false;
  const add = (
    start: number,
    end: number,
    inner: Part,
    marks: Quotation['marks'],
    repairs: Repair[],
    open = false,
  ): void => {
    found.push({
      start,
      end,
      parts: splitByAsides(text, inner, isAside),
      marks,
      repairs,
      open,
      continues: continues && start === firstMark,
    });
  };
  const firstMark = text.search(/\S/);
  if (wasOpen && closesBeforeItOpens(text)) {
    stack.push({ marks: 'curly', at: firstMark - 1 });
    continues = true;
  } else if (wasOpen && firstMark >= 0 && /[“«»"]/.test(text.charAt(firstMark))) {
    continues = true;
    if (text.charAt(firstMark) === '»') stack.push({ marks: 'angular', at: firstMark });
  }
  for (let at = continues && text.charAt(firstMark) === '»' ? firstMark + 1 : 0; at < text.length; at += 1) {
    const role = roleOf(text, at, stack);
    if (role === undefined) continue;
    if (role.opens) {
      stack.push({ marks: role.marks, at });
      continue;
    }
    const top = stack.at(-1);
    if (top === undefined) {
      const start = found.at(-1)?.end ?? 0;
      const from = found.length === 0 && !reportsBefore(text, at, isAside) ? firstMark : sentenceStart(text, start, at);
      if (/^\s*[,.]/.test(text.slice(at + 1)) && at - from > 15)
        add(from, at + 1, { start: from, end: at }, role.marks, ['unopened']);
      continue;
    }
    if (top.marks !== role.marks && stack.length > 1 && stack.some(({ marks }) => marks === role.marks)) {
      while (stack.length > 1 && stack.at(-1)?.marks !== role.marks) stack.pop();
    }
    const opener = stack.pop();
    if (opener === undefined || stack.length > 0) continue;
    const isMismatched = opener.marks !== role.marks && opener.at >= firstMark;
    add(
      Math.max(opener.at, firstMark),
      at + 1,
      { start: opener.at + 1, end: at },
      opener.marks,
      isMismatched ? ['mismatched'] : [],
    );
  }
  const unclosed = stack[0];
  if (unclosed !== undefined && unclosed.marks !== 'single') closeOpen(unclosed.at, unclosed.marks);
  return found;

  /** Ends an unclosed quotation before the aside that attributes it, else at the end of the paragraph. */
  function closeOpen(at: number, marks: Quotation['marks']): void {
    const end = asideAfterComma(text, at + 1, isAside) ?? trimmedEnd(text);
    const isOpen = end === trimmedEnd(text);
    add(Math.max(at, 0), end, { start: at + 1, end }, marks, ['unclosed'], isOpen);
    if (!isOpen) found.push(...findQuotations(text.slice(end), isAside, false).map((later) => shift(later, end)));
  }
}

function shift(quotation: Quotation, by: number): Quotation {
  return {
    ...quotation,
    start: quotation.start + by,
    end: quotation.end + by,
    parts: quotation.parts.map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
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
    const isOpen = stack.some(({ marks }) => marks === 'straight');
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

function trimmedEnd(text: string): number {
  return text.trimEnd().length;
}
