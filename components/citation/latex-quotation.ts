import { withoutFinalPoint, point } from './punctuation.ts';
import type { Quotation } from './quotation.ts';
import { paragraphLocator, speakerWords, wordCount } from './quoted-sentence.ts';
import { escapeLatex } from './latex.ts';

interface Commands {
  block(words: string): string;
  inline(words: string): string;
}

/** A quotation in LaTeX: whoever said it, then the words in the package's own commands, by APA's threshold. */
export function latexQuotation({ speaker, text }: Quotation, { block, inline }: Commands): string {
  const lead = speaker === undefined ? '' : escapeLatex(speakerWords(speaker));
  const words = text.split('\n').map(escapeLatex);
  if (wordCount(text) >= 40) {
    const body = block([...words.slice(0, -1), point(words.at(-1) ?? '')].join('\n\n'));
    return lead === '' ? body : `Como señaló ${lead}:\n${body}`;
  }
  return `${lead === '' ? '' : `${lead}${lead.includes(',') ? ',' : ''} señaló: `}${inline(withoutFinalPoint(words.join(' ')))}`;
}

/** «párr.~6»: the tie keeps the number on the line. */
export function latexLocator(quotation: Quotation): string {
  return paragraphLocator(quotation).replace(' ', '~');
}
