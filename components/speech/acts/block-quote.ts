import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Act, Range } from './act.ts';
import { backwardCue } from './backward.ts';
import { hasFiniteVerb } from './clause.ts';
import { inBlock } from './elsewhere.ts';
import { opensPoints } from './points.ts';
import { cueRange, type SentenceReading } from './sentence.ts';
import { LONGEST_SIGNATURE } from './signature-line.ts';

/** A block quotation: its words, without marks and without the line that names who said them. */
export interface BlockQuote {
  readonly content: Range;
  /** Who signs it: «Eladio Mazariegos, vicepresidente de la Asociación…». */
  readonly signature: Mention | undefined;
}

/** Reads a `<blockquote>` whose words are one speaker's. */
export function readBlockQuote({ text, quotations, signedFrom }: Paragraph, mentions: readonly Mention[]): BlockQuote {
  const signature = signatureOf(text, mentions);
  const end = signature?.lineStart ?? signedFrom ?? text.length;
  const whole = quotations.length === 1 && (quotations[0]?.start ?? 9) < 2 ? quotations[0]?.parts[0] : undefined;
  const content = whole ?? trimmed(text, 0, end);
  return { content, signature: signature?.mention };
}

/** A last line, or what follows a last dash, that is a name with at most a role. */
function signatureOf(text: string, mentions: readonly Mention[]): { mention: Mention; lineStart: number } | undefined {
  const cut = Math.max(text.lastIndexOf('\n'), text.search(/\s[—–-]\s?(?=\p{Lu}[^.]*$)/u));
  if (cut <= 0 || text.length - cut > LONGEST_SIGNATURE) return undefined;
  const line = text.slice(cut).replace(/^[\s—–-]+/u, '');
  const mention = mentions.find(
    (candidate) =>
      candidate.kind === 'person' &&
      candidate.name !== undefined &&
      candidate.start >= cut &&
      text.slice(cut, candidate.start).trim().length < 12,
  );
  if (mention === undefined || hasFiniteVerb(line)) return undefined;
  return { mention, lineStart: cut };
}

function trimmed(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (/\s/.test(text.charAt(start)) && start < end) start += 1;
  while (/\s/.test(text.charAt(end - 1)) && end > start) end -= 1;
  return { start, end };
}

/** The act of a block quotation: signed, announced by the sentence before («Así lo explicó el funcionario:»), or nobody's. */
export function blockQuoteAct(
  { content, signature }: BlockQuote,
  announced: SentenceReading | undefined,
  block: string,
): Act {
  const base = { kind: 'direct' as const, parts: [content], plural: false, strength: 0.9 };
  if (signature !== undefined) return { ...base, rule: 'D14', subject: { kind: 'mention', mention: signature, at: 0 } };
  const reading = announced === undefined ? undefined : announcing(announced);
  if (reading === undefined) return { ...base, rule: 'D14', subject: { kind: 'agentless' }, strength: 0.5 };
  const { cue, subject } = reading;
  return {
    ...base,
    rule: 'D8',
    cue: { ...cueRange(announced?.sentence.items ?? [], cue), block },
    subject: inBlock(block, subject),
    plural: cue.plural,
    strength: cue.strength,
  };
}

/** The verb that announces what follows a colon at the end of a paragraph. */
export function announcing({ sentence }: SentenceReading): SentenceReading['sentence']['cues'][number] | undefined {
  if (sentence.items.at(-1)?.kind !== 'colon') return undefined;
  return (
    backwardCue(sentence) ??
    sentence.cues.findLast(
      ({ complement }) =>
        complement.kind === 'que' && opensPoints(sentence) && complement.at > sentence.items.length - 4,
    ) ??
    sentence.cues.findLast(({ complement }) => complement.kind === 'colon' || complement.kind === 'none')
  );
}

/** «El ministro dijo:» at the end of a paragraph: the quotation that opens the next one is his. */
export function announcedAct(act: Act, announced: SentenceReading, block: string): Act {
  const announcer = act.subject.kind === 'floating' ? announcing(announced) : undefined;
  return announcer === undefined
    ? act
    : { ...act, subject: inBlock(block, announcer.subject), rule: 'D8', plural: announcer.cue.plural };
}
