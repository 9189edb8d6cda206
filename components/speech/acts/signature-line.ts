import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import { hasFiniteVerb } from './clause.ts';
import { inBlock } from './elsewhere.ts';
import type { SentenceReading } from './sentence.ts';

/** Characters of the longest line that only names somebody. */
export const LONGEST_SIGNATURE = 160;

/** Who signs in a paragraph of its own under a testimonial: «Marvin Xol, encuestador de Lanquín», a name and no verb. */
function signatureLine(line: Paragraph | undefined, mentions: readonly Mention[]): Mention | undefined {
  if (line?.zone !== 'body' || line.text.length > LONGEST_SIGNATURE || line.quotations.length > 0) return undefined;
  // The cells of a table are nobody's name.
  if (line.text.includes('\t')) return undefined;
  const mention = mentions.find(({ kind, name, parts }) => kind === 'person' && name !== undefined && parts.length > 1);
  const before = mention === undefined ? undefined : line.text.slice(0, mention.start).replace(/^[\s—–-]+/u, '');
  const isAlone = before !== undefined && before.length < 8 && !/[.:]$/.test(line.text) && !hasFiniteVerb(line.text);
  return isAlone && mention !== undefined ? { ...mention, block: line.block } : undefined;
}

/** Whether a paragraph is nothing but one quotation that nobody said yet. */
export function isUnsigned(readings: readonly SentenceReading[]): boolean {
  const [act] = readings[0]?.acts ?? [];
  return readings.length === 1 && act?.rule === 'D13' && act.subject.kind === 'floating';
}

/** The same quotation, signed by a line above or below it. */
export function signed(readings: readonly SentenceReading[], by: Mention): SentenceReading[] {
  return readings.map((reading) => ({
    ...reading,
    acts: reading.acts.map((act) => ({
      ...act,
      rule: 'D14' as const,
      subject: inBlock(by.block, { kind: 'mention', mention: by, at: 0 }),
    })),
  }));
}

/** Quotations and the names of who said them, in turns, each in a paragraph of its own: the first of the row says which signs which. */
export class SignedRow {
  readonly #paragraphs: readonly Paragraph[];
  readonly #mentions: readonly (readonly Mention[])[];
  /** Whether the row that a quotation stands in begins with a name, by the number of its paragraph. */
  readonly #begunByName = new Map<number, boolean>();

  constructor(paragraphs: readonly Paragraph[], mentions: readonly (readonly Mention[])[]) {
    this.#paragraphs = paragraphs;
    this.#mentions = mentions;
    paragraphs.forEach((paragraph, index) => {
      if (!isWholeQuotation(paragraph)) return;
      const isNamed = this.#lineAt(index - 1) !== undefined;
      this.#begunByName.set(index, isNamed && (this.#begunByName.get(index - 2) ?? true));
    });
  }

  /** Whose name stands above or below the quotation at `index`. */
  signatureOf(index: number): Mention | undefined {
    return this.#lineAt(this.#begunByName.get(index) === true ? index - 1 : index + 1);
  }

  #lineAt(index: number): Mention | undefined {
    return signatureLine(this.#paragraphs[index], this.#mentions[index] ?? []);
  }
}

/** A paragraph in marks from end to end. */
function isWholeQuotation({ zone, text, quotations }: Paragraph): boolean {
  const [only] = quotations;
  return (
    zone === 'quote' ||
    (zone === 'body' && quotations.length === 1 && only !== undefined && only.start < 2 && only.end > text.length - 3)
  );
}
