import { endsInAbbreviation } from './punctuation.ts';

/** A sentence's end: its mark, closing marks, white space, and a start that a sentence can have. */
const END = /[.?!…]+[”’»")\]]*\s+(?=[\p{Lu}\p{N}“«‘"¿¡(—])/gu;

/** The whole sentences that the stretch from `start` to `end` stands in. Offsets as given: UTF-16 units of `text`. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const cuts = [...text.matchAll(END)]
    .filter(({ index, 0: mark }) => mark.trimEnd() !== '.' || !isAbbreviated(text.slice(0, index + 1)))
    .map(({ index, 0: mark }) => index + mark.length);
  const from = cuts.findLast((cut) => cut <= start) ?? 0;
  const to = cuts.find((cut) => cut >= end) ?? text.length;
  return { start: from, end: from + text.slice(from, to).trimEnd().length };
}

/** «el Dr. Pérez», «J. Pérez», «EE. UU.»: the sentence goes on. */
function isAbbreviated(text: string): boolean {
  return (
    endsInAbbreviation(text) ||
    /(?:^|[\s.(“«])(?:\p{Lu}|(\p{Lu})\1)\.$/u.test(text) ||
    /(?:^|\s)(?:lic|lc|lcd|licd|ing|arq|prof|mtr|mgtr|msc|sr|srt|d)[ao]?s?\.$/iu.test(text)
  );
}
