import { escapeLatex } from './latex.ts';
import { point, withoutFinalPoint } from './punctuation.ts';
import type { Quotation } from './quotation.ts';
import { paragraphLocator, speakerWords, wordCount } from './quoted-sentence.ts';

interface Commands {
  block(words: string): string;
  /** `words` are not escaped yet. */
  inline(words: string): string;
}

/** A quotation in LaTeX: whoever said it, then the words in the package's own commands, by APA's threshold. */
export function latexQuotation({ speaker, text }: Quotation, { block, inline }: Commands): string {
  const lead = speaker === undefined ? '' : escapeLatex(speakerWords(speaker));
  if (wordCount(text) >= 40) {
    const body = block(escapeLatex(point(text)).replaceAll('\n', '\n\n'));
    return lead === '' ? body : `Como señaló ${lead}:\n${body}`;
  }
  const words = inline(withoutFinalPoint(text).replaceAll('\n', ' '));
  return lead === '' ? words : `${lead}${lead.includes(',') ? ',' : ''} señaló: ${words}`;
}

/** «párr.~6»: the tie keeps the number on the line. */
export function latexLocator(quotation: Quotation): string {
  return paragraphLocator(quotation).replace(' ', '~');
}
