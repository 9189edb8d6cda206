import type { TextKey } from '../../i18n/text.ts';
import type { Refusal } from '../../sites/site.ts';

const KEYS: Readonly<Partial<Record<Refusal, TextKey>>> = {
  home: 'notice_home',
  archive: 'notice_archive',
  search: 'notice_archive',
  empty: 'notice_empty',
  protected: 'notice_protected',
  'other-site': 'notice_other_site',
};

/** The sentence for a page that is not read. */
export function refusalKey(why: Refusal): TextKey {
  return KEYS[why] ?? 'notice_not_post';
}

/** A page without words stays without them, and one behind a password needs it first. */
export function canReadAnyway(why: Refusal): boolean {
  return why !== 'empty' && why !== 'protected';
}
