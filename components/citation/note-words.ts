import type { CiteOptions } from './options.ts';
import type { Quotation } from './quotation.ts';
import { paragraphLocator, quotedInline } from './quoted-sentence.ts';
import { signatureWords } from './speaker-words.ts';

/** A quotation as a note of a reference manager: «“…” — Julio Herrera, director ejecutivo de Red Ciudadana (párr. 6)». */
export function noteWords(quotation: Quotation, options: CiteOptions): string {
  const { speaker, text } = quotation;
  const paragraph = paragraphLocator(quotation);
  return [
    quotedInline(text, options),
    ...(speaker === undefined ? [] : [`— ${signatureWords(speaker)}`]),
    ...(paragraph === '' ? [] : [`(${paragraph})`]),
  ].join(' ');
}
