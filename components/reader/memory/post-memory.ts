import { isPanelId, type PanelId } from '../panels/panel-id.ts';
import { type CorrectionChange, type Corrections, correctionsFrom, withChange } from '../speakers/corrections.ts';

/** Where somebody is in a post: the block at the top of the view and how far into it, 0–1. */
export interface ReadingPlace {
  readonly block: string;
  readonly into: number;
}

/** What is remembered of one post: until the browser closes, all but the corrections, which stay. Null is «none», for JSON. */
export interface PostMemory {
  readonly place: ReadingPlace | null;
  readonly panel: PanelId | null;
  /** Speaker.name of the one voice shown. */
  readonly voice: string | null;
  /** What was being written, by the name of its field. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly corrections: Corrections;
}

/**
 * What is to be remembered anew. Corrections and drafts come one by one, never as a whole: another tab may have the post open
 * too, and a reader that opened before it was told what is remembered knows only its own.
 */
export type MemoryChange = Partial<Pick<PostMemory, 'place' | 'panel' | 'voice' | 'drafts'>> & {
  readonly correction?: CorrectionChange;
};

/** What is remembered after a change. */
export function remembered(memory: PostMemory, { correction, drafts, ...others }: MemoryChange): PostMemory {
  return {
    ...memory,
    ...others,
    drafts: { ...memory.drafts, ...drafts },
    corrections: correction === undefined ? memory.corrections : withChange(memory.corrections, correction),
  };
}

/** Longest draft kept, in characters. */
const DRAFT = 20_000;

/** Believes a remembered value member by member. */
export function postMemoryFrom(saved: unknown): PostMemory {
  const members: Readonly<Record<string, unknown>> = typeof saved === 'object' && saved !== null ? { ...saved } : {};
  const { place, panel, voice, drafts, corrections } = members;
  return {
    place: isPlace(place) ? { block: place.block, into: place.into } : null,
    panel: isPanelId(panel) ? panel : null,
    voice: typeof voice === 'string' ? voice : null,
    drafts: draftsFrom(drafts),
    corrections: correctionsFrom(corrections),
  };
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { block, into } = value as Partial<ReadingPlace>;
  return typeof block === 'string' && typeof into === 'number' && into >= 0 && into <= 1;
}

function draftsFrom(saved: unknown): Record<string, string> {
  if (typeof saved !== 'object' || saved === null) return {};
  const drafts = Object.entries(saved).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= DRAFT,
  );
  return Object.fromEntries(drafts);
}
