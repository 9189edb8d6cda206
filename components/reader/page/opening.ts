import type { Command } from '../keyboard/keys.ts';
import type { ReadingPlace } from '../memory/post-memory.ts';

/** How the reader over the page is to be opened. */
export interface Opening {
  readonly anyway: boolean;
  /** Continue where the popup was left, rather than where the page stands. */
  readonly fromPopup: boolean;
  /** Where to begin, before all that. */
  readonly place?: ReadingPlace | null;
  /** What is done as soon as the reader is there. */
  readonly afterwards?: Command;
}
