import type { Command } from '../keyboard/keys.ts';
import type { PostMemory, ReadingPlace } from '../memory/post-memory.ts';
import type { Settings } from '../settings/settings.ts';

/** How the reader over the page is to be opened, and all it needs to open at once. */
export interface Opening {
  /** A page that is no post is read too. */
  readonly anyway: boolean;
  /** Continue where the popup was left, rather than where the page stands. */
  readonly fromPopup: boolean;
  /** Where to begin, before all that. */
  readonly place?: ReadingPlace | null;
  readonly settings: Settings;
  readonly memory: PostMemory;
  /** What is done as soon as the voices are there. */
  readonly afterwards?: Command;
}
