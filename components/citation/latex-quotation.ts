import { escapeLatex } from './latex.ts';
import { point, withoutFinalPoint } from './punctuation.ts';
import { relevelled } from './quotation-marks.ts';
import type { Quotation } from './quotation.ts';
import { paragraphLocator, wordCount } from './quoted-sentence.ts';
import { leadOf } from './speaker-words.ts';

interface Commands {
  /** `words` are not escaped yet; paragraphs are parted by an empty line. */
  block(words: string): string;
  inline(words: string): string;
}

/** A quotation in LaTeX: whoever said it, then the words in the package's own commands, by APA's threshold. */
export function latexQuotation({ speaker, text, kind }: Quotation, { block, inline }: Commands): string {
  const isBlock = wordCount(text) >= 40;
  const lead = speaker === undefined ? '' : escapeLatex(leadOf(speaker, kind, isBlock));
  if (isBlock) {
    const body = block(point(withoutFinalPoint(text)).replaceAll('\n', '\n\n'));
    return lead === '' ? body : `${lead}\n${body}`;
  }
  const words = inline(withoutFinalPoint(text).replaceAll('\n', ' '));
  return lead === '' ? words : `${lead} ${words}`;
}

/** «párr.~6»: the tie keeps the number on the line. */
export function latexLocator(quotation: Quotation): string {
  return paragraphLocator(quotation).replace(' ', '~');
}

/** For csquotes: marks inside the words are its own commands, so that they follow the document's language and level. */
export function enquoted(words: string): string {
  return escapeLatex(relevelled(words, 1, { quotes: 'angle' }))
    .replaceAll('“', '\\enquote{')
    .replaceAll('”', '}');
}
