import type { Institution } from '../sites/site.ts';

declare const clean: unique symbol;

/** HTML that came out of `clean-html.ts`. Whoever receives it in a message or from storage cleans it again. */
export type CleanHtml = string & { readonly [clean]: 'CleanHtml' };

export type BlockKind =
  'paragraph' | 'heading' | 'list' | 'quote' | 'figure' | 'gallery' | 'table' | 'video' | 'attachment';

export interface Block {
  /** `b1`, `b2` … in reading order. */
  readonly id: string;
  readonly kind: BlockKind;
  /** One element; its text nodes, joined as `blockText` joins them, are `text`. */
  readonly html: CleanHtml;
  readonly text: string;
  /** Paragraphs are numbered as published: the dateline paragraph is 1; captions and headings have no number. */
  readonly number?: number;
  /** Words of somebody else that the post shows (a tweet): never the post's own speech. */
  readonly foreign?: true;
}

export interface Dateline {
  /** As printed, without the mark that ends it: «Guatemala, 20 de febrero de 2026». */
  readonly text: string;
  readonly place: string;
  /** ISO 8601 day or month, where the dateline has one. */
  readonly date?: string;
}

export interface Picture {
  /** Absolute. */
  readonly src: string;
  readonly caption?: string;
}

export interface Attachment {
  readonly url: string;
  readonly name: string;
  /** Lower-case extension: pdf, xlsx, docx. */
  readonly type: string;
}

/** A block of the body that the article does not show. */
export interface LeftOut {
  readonly kind: string;
  /** How it begins, at most 80 characters. */
  readonly text: string;
  readonly reason: LeftOutReason;
}

/**
 * `furniture` of the page, not the post's · `hidden` on the page too · `form` · `empty`: nothing to show, as a caption whose
 * picture has no address · `duplicate` of something shown · `unsafe` · `button` that leads out of the post · `too-large` ·
 * `decoration`: icons and rules · `tracker`: a picture that counts readers · `lost`: missed by the reading, told all the same.
 */
export type LeftOutReason =
  | 'furniture'
  | 'hidden'
  | 'form'
  | 'empty'
  | 'duplicate'
  | 'unsafe'
  | 'button'
  | 'too-large'
  | 'decoration'
  | 'tracker'
  | 'lost';

/** What a careful reader would count. */
export interface Counts {
  readonly paragraphs: number;
  readonly pictures: number;
  readonly tables: number;
  readonly captions: number;
  readonly links: number;
}

/** Where a field was found. `dateline` is the weakest source of a date. */
export type Source = 'rest' | 'json-ld' | 'meta' | 'visible' | 'site' | 'dateline';

export type SourcedField =
  'title' | 'institution' | 'section' | 'author' | 'publishedAt' | 'modifiedAt' | 'leadImage' | 'url' | 'blocks';

export interface Article {
  /** Canonical, without tracking. */
  readonly url: string;
  readonly siteId: string;
  readonly title: string;
  readonly institution?: Institution;
  readonly section?: string;
  readonly author?: string;
  /** ISO 8601 with the portal's own offset, or a day (`2026-02-20`) where no hour is known. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly dateline?: Dateline;
  readonly leadImage?: Picture;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly attachments: readonly Attachment[];
  readonly leftOut: readonly LeftOut[];
  /** Only where the post is longer than was asked for: how many of its characters were read, of about how many. */
  readonly cut?: { readonly read: number; readonly of: number };
  /** The body as it was found, without what `leftOut` tells, against the article. Equal where nothing was lost. */
  readonly counts: { readonly body: Counts; readonly article: Counts };
  readonly sources: Readonly<Partial<Record<SourcedField, Source>>>;
}
