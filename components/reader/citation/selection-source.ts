import { type Quotation, quotationOfSpans } from '../../citation/quotation.ts';
import { quotedSpeaker } from '../../citation/quoted-speaker.ts';
import type { Span, Speech } from '../../speech/speech.ts';
import type { Block } from '../../article/article.ts';

/** Words inside one utterance are that speaker's; any others are the post's own. */
export function quotationOfSelection(
  spans: readonly Span[],
  speech: Speech | undefined,
  blocks: readonly Block[],
): Quotation {
  const utterance = speech?.utterances.find(
    ({ kind, spans: said }) =>
      kind !== 'indirect' && spans.every((span) => said.some((other) => isWithin(span, other))),
  );
  const speaker = speech?.speakers.find(({ id }) => id === utterance?.speaker);
  const quotation = quotationOfSpans(spans, blocks, kindOf(utterance));
  return speaker === undefined ? quotation : { ...quotation, speaker: quotedSpeaker(speaker, blocks) };
}

function kindOf(utterance: { kind: string } | undefined): Quotation['kind'] {
  if (utterance === undefined) return 'narrated';
  return utterance.kind === 'fragment' ? 'fragment' : 'direct';
}

function isWithin(span: Span, outer: Span): boolean {
  return span.block === outer.block && span.start >= outer.start && span.end <= outer.end;
}
