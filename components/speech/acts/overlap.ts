import type { Act } from './act.ts';

/** How much of the words of `outer` the words of `inner` are, 0–1. */
export function covers(outer: Act, inner: Act): number {
  const size = sizeOf(outer);
  return size === 0 ? 0 : shared(outer, inner) / size;
}

/** Characters of `outer` that `inner` leaves: «que “…”» leaves the link and the marks. */
export function rest(outer: Act, inner: Act): number {
  return sizeOf(outer) - shared(outer, inner);
}

function sizeOf({ parts }: Act): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function shared({ parts }: Act, other: Act): number {
  let sum = 0;
  for (const a of parts)
    for (const b of other.parts) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}

export function overlapsCue(a: Act, b: Act): boolean {
  return a.cue !== undefined && b.cue !== undefined && a.cue.start < b.cue.end && b.cue.start < a.cue.end;
}

export function firstOffset({ parts, cue }: Act): number {
  return Math.min(parts[0]?.start ?? 0, cue?.start ?? Number.MAX_SAFE_INTEGER);
}
