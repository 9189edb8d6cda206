import { parentOf, query, textOf } from '../../dom/unclobbered.ts';
import type { DraftBlock } from './block-writer.ts';
import { type Leave, leaveOut, type Reading } from './reading.ts';
import { bare, wordsOf } from './squeeze.ts';
import { isLast, seenWords } from './unread.ts';

/** Longer than what invites somebody to fill in a form. */
const LONGEST = 160;
const HIGHEST = 5;
const FIELDS = 'input:not([type="hidden"]), textarea, select';

/** Reads what a form holds; where that is nothing but fields, its invitation goes, and so does that in a form to subscribe. */
export function enterForm(form: Element, reading: Reading): Leave {
  const { writer } = reading;
  writer.boundary();
  const before = writer.blocks.length;
  return () => {
    writer.boundary();
    const own = writer.blocks.slice(before);
    if (own.length === 0) takeInvitationTo(form, reading);
    else if (query(form, 'input[type="email"]') !== undefined && own.length < 3 && own.every(isInvitation))
      takeLast(own.length, reading);
  };
}

/** «¿Desea recibir nuestras noticias?» goes with the form that is all its box holds beside it, or a heading and that line. */
export function takeInvitationTo(form: Element, reading: Reading): void {
  const { writer, asked, isJudged } = reading;
  if (isJudged || writer.isInSentence || query(form, FIELDS) === undefined) return;
  const line = writer.blocks.at(-1);
  if (line === undefined || asked.has(line)) return;
  asked.add(line);
  const box = boxOf(form);
  if (box === undefined) return;
  const said = bare(seenWords(box, reading.page));
  const fields = bare(seenWords(form, reading.page));
  const words = writer.blocks.slice(-2).map((block) => (isInvitation(block) ? bare(block.element.textContent) : '?'));
  const taken = [words.slice(-1), words].find((lines) => said === lines.join('') + fields)?.length ?? 0;
  if (taken === writer.blocks.length) return;
  takeLast(taken, reading);
}

function takeLast(count: number, reading: Reading): void {
  const { blocks } = reading.writer;
  for (const { element, kind } of blocks.splice(blocks.length - count)) leaveOut(element, kind, 'form', reading);
}

function isInvitation({ kind, element }: DraftBlock): boolean {
  return /^(?:heading|paragraph)$/.test(kind) && wordsOf(element).length <= LONGEST;
}

/** The nearest element around a form that says something, if nothing follows the form there. */
function boxOf(form: Element): Element | undefined {
  const own = textOf(form).trim();
  let box: Element | undefined = form;
  for (let level = 0; level < HIGHEST && box !== undefined && isLast(box); level += 1) {
    box = parentOf(box);
    if (box !== undefined && textOf(box).trim() !== own) return box;
  }
  return undefined;
}
