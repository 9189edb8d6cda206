import type { Span, UtteranceKind } from './speech.ts';

/** Spans without white space at their edges; empty ones go. */
export function trimmedSpans(spans: readonly Span[], textOf: (block: string) => string): Span[] {
  return spans.flatMap(({ block, start, end }) => {
    const words = textOf(block).slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    return from < to ? [{ block, start: from, end: to }] : [];
  });
}

/** Remembers what was given, so that no two utterances of one kind share a word. */
export class Taken {
  readonly #spans = new Map<string, Span[]>();

  /** Whether these spans are free; they are taken from then on. Spans come in reading order: the last few are enough. */
  take(kind: UtteranceKind, spans: readonly Span[]): boolean {
    const isFree = spans.every(
      (span) =>
        !this.#near(kind, span.block)
          .slice(-12)
          .some((other) => other.start < span.end && span.start < other.end),
    );
    if (isFree) for (const span of spans) this.#near(kind, span.block).push(span);
    return isFree;
  }

  #near(kind: UtteranceKind, block: string): Span[] {
    const key = `${kind} ${block}`;
    const known = this.#spans.get(key);
    if (known !== undefined) return known;
    const fresh: Span[] = [];
    this.#spans.set(key, fresh);
    return fresh;
  }
}
