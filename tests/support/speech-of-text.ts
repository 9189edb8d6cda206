import type { Block, BlockKind, CleanHtml } from '../../components/article/article.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import type { Speech } from '../../components/speech/speech.ts';

/** Blocks of plain text. A line that begins with `caption:`, `heading:` or `quote:` is that kind; others are paragraphs. */
export function blocksOf(...lines: readonly string[]): Block[] {
  return lines.map((line, index) => {
    const [, kind = 'paragraph', text = line] = /^(caption|heading|quote): (.*)$/s.exec(line) ?? [];
    const kinds: Readonly<Record<string, BlockKind>> = {
      caption: 'figure',
      heading: 'heading',
      quote: 'quote',
      paragraph: 'paragraph',
    };
    return { id: `b${index + 1}`, kind: kinds[kind] ?? 'paragraph', html: '' as CleanHtml, text };
  });
}

export function speechOfText(...lines: readonly string[]): Speech {
  return attributeSpeech({ blocks: blocksOf(...lines) });
}

/** `kind | speaker | words`, a line each; `?` where nobody is named. */
export function said(...lines: readonly string[]): string[] {
  const { speakers, utterances } = speechOfText(...lines);
  return utterances.map(
    ({ kind, speaker, text }) => `${kind} | ${speakers.find(({ id }) => id === speaker)?.name ?? '?'} | ${text}`,
  );
}
