import { escapeLatex } from './latex.ts';
import { point, withoutFinalPoint } from './punctuation.ts';
import type { Quotation } from './quotation.ts';
import { paragraphLocator, wordCount } from './quoted-sentence.ts';
import { leadOf } from './speaker-words.ts';

interface Commands {
  block(words: string): string;
  /** `words` are not escaped yet. */
  inline(words: string): string;
}

/** A quotation in LaTeX: whoever said it, then the words in the package's own commands, by APA's threshold. */
export function latexQuotation({ speaker, text, kind }: Quotation, { block, inline }: Commands): string {
  const isBlock = wordCount(text) >= 40;
  const lead = speaker === undefined ? '' : escapeLatex(leadOf(speaker, kind, isBlock));
  if (isBlock) {
    const body = block(escapeLatex(point(withoutFinalPoint(text))).replaceAll('\n', '\n\n'));
    return lead === '' ? body : `${lead}\n${body}`;
  }
  const words = inline(withoutFinalPoint(text).replaceAll('\n', ' '));
  return lead === '' ? words : `${lead} ${words}`;
}

/** «párr.~6»: the tie keeps the number on the line. */
export function latexLocator(quotation: Quotation): string {
  return paragraphLocator(quotation).replace(' ', '~');
}
