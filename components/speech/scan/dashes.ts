import type { IsAside, Part, Quotation } from './quotation.ts';

/** Cuts the words at «—señaló el ministro—»: the aside is the narrator's. */
export function splitByAsides(text: string, inner: Part, isAside: IsAside): Part[] {
  const parts: Part[] = [];
  let { start } = inner;
  for (const match of text.slice(inner.start, inner.end).matchAll(/\s?[—–-]\s?/g)) {
    const at = inner.start + match.index;
    const asideAt = at + match[0].length;
    if (at < start || !/\s/.test(match[0]) || !isAside(text, asideAt)) continue;
    const close = /[—–-]/.exec(text.slice(asideAt, Math.min(inner.end, asideAt + 160)));
    if (close === null) continue;
    parts.push({ start, end: at });
    start = asideAt + close.index + 1;
    while (/[\s.,]/.test(text.charAt(start)) && start < inner.end) start += 1;
  }
  return [...parts, { start, end: inner.end }];
}

/**
 * «—Sí hay lugar —contestó la alcaldesa—. Su puesto tiene número.»: words and asides by turns, from a dash at the head
 * of the paragraph or, in one without other marks, of a sentence. `inDialogue`: the post has such asides, so that a
 * paragraph that begins with a dash needs none.
 */
export function dashDialogue(text: string, isAside: IsAside, inDialogue: boolean): Quotation[] {
  const head =
    /^\s*[—–-]\s*(?=[\p{L}\p{N}¿¡«“])/u.exec(text) ??
    (/["“«]/.test(text) ? null : /(?<=[.!?]\s)[—–](?=[\p{L}\p{N}¿¡])/u.exec(text));
  if (head === null) return [];
  const opens = head.index + head[0].length;
  const cuts = [...text.slice(opens).matchAll(/\s?[—–]|\s-(?=\S)|-(?=[,.])/g)].map(({ index, 0: mark }) => ({
    at: opens + index,
    end: opens + index + mark.length,
  }));
  const aside = cuts.findIndex(({ end }) => isAside(text, end + (/^[,\s]*/.exec(text.slice(end))?.[0].length ?? 0)));
  const cut = cuts[aside];
  if (cut === undefined && (!inDialogue || head.index > 0)) return [];
  if (cut === undefined) return [dashQuotation(head.index, [{ start: opens, end: lastWord(text) }])];
  const parts: Part[] = [{ start: opens, end: cut.at }];
  const back = cuts[aside + 1];
  if (back !== undefined) {
    let start = back.end;
    while (/[\s.,;:]/.test(text.charAt(start)) && start < text.length) start += 1;
    const end = lastWord(text);
    if (start < end && !/[“«"]/.test(text.charAt(start))) parts.push({ start, end });
  }
  return [dashQuotation(head.index, parts)];
}

function lastWord(text: string): number {
  return text.trimEnd().replace(/[.\s]+$/, '').length;
}

function dashQuotation(start: number, parts: readonly Part[]): Quotation {
  const end = parts.at(-1)?.end ?? start;
  return { start, end, parts, marks: 'dash', repairs: [], open: false, continues: false };
}
