import type { Subject } from '../cues/subject.ts';

/** A subject whose words stand in another paragraph than what was said. */
export function inBlock(block: string | undefined, subject: Subject): Subject {
  if (block === undefined || !('mention' in subject) || subject.mention === undefined) return subject;
  return { ...subject, mention: { ...subject.mention, block } };
}
