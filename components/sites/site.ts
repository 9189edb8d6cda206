/** The institution that answers for a portal. */
export interface Institution {
  readonly name: string;
  readonly acronym?: string;
}

/** Where a theme or page builder puts the parts of a post. Selectors, best first. */
export interface Theme {
  /** The element that holds the post's own content. */
  readonly body: readonly string[];
  readonly title: readonly string[];
  readonly section: readonly string[];
  /** Elements with a machine's time (`datetime`, `content` or text), else with a written day. */
  readonly publishedAt: readonly string[];
  readonly modifiedAt: readonly string[];
  readonly byline: readonly string[];
  /** Images that stand at the head of the post, outside its text. */
  readonly leadImage: readonly string[];
  /** What is never part of the post. */
  readonly furniture: readonly string[];
}

/** What Portavoz knows of one portal. Data only: a new portal is one file of this shape and its name in `sites.ts`. */
export interface Site extends Theme {
  readonly id: string;
  /** Host names, lower case. A leading `*.` takes every host below. */
  readonly hosts: readonly string[];
  readonly institution?: Institution;
  /** What citations print as place of publication. */
  readonly place: string;
  /** BCP 47. */
  readonly language: string;
  /** Of the portal's clock, as in `2026-02-20T12:06:57-06:00`. */
  readonly utcOffset: string;
  /** Bylines that are logins or offices of the web team. Compared without case. */
  readonly notAuthors: readonly string[];
  /** Text of a whole paragraph that begins the page's furniture: nothing after it is the post's. */
  readonly endsAt: readonly RegExp[];
}

/** Why a page is not read as a post. */
export type Refusal =
  | 'home'
  | 'archive'
  | 'search'
  | 'page'
  | 'attachment'
  | 'not-found'
  | 'feed'
  | 'record'
  | 'login'
  | 'preview'
  | 'event'
  | 'empty'
  | 'protected'
  | 'other-site'
  | 'unknown';

/** Which post a page shows, and where its pieces can be asked for. */
export interface PostAddress {
  readonly siteId: string;
  /** Canonical: without tracking, fragment or page number. */
  readonly url: string;
  readonly postId?: number;
  /** The WordPress REST record of the post, on the same origin. */
  readonly recordUrl?: string;
}
