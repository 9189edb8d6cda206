/** The parts Portavoz reads of a WordPress REST post, as in `/wp/v2/posts/14622`. Dates are local to the portal, without offset. */
export interface WordPressRecord {
  readonly id: number;
  readonly link: string;
  /** With entities and perhaps markup, as WordPress renders it. */
  readonly title: string;
  readonly content: string;
  readonly date?: string;
  readonly modified?: string;
  /** Of the portal's clock, worked out from `date` and `date_gmt`: `-06:00`. */
  readonly utcOffset?: string;
  readonly classes: readonly string[];
  /** Only in records asked for with `_embed`. */
  readonly categories: readonly string[];
  readonly author?: string;
  readonly leadImage?: { readonly src: string; readonly caption?: string };
}

/** Reads a record out of anything: network, file or message. Undefined when it is none. */
export function wordPressRecord(value: unknown): WordPressRecord | undefined {
  if (!isObject(value)) return undefined;
  const { id, link, type, date, modified, class_list, _embedded } = value;
  const title = renderedOf(value['title']);
  const content = renderedOf(value['content']);
  if (typeof id !== 'number' || typeof link !== 'string' || type !== 'post') return undefined;
  if (title === undefined || content === undefined) return undefined;
  const utcOffset = isLocalDateTime(date) ? offsetBetween(date, value['date_gmt']) : undefined;
  return {
    id,
    link,
    title,
    content,
    ...(isLocalDateTime(date) ? { date } : {}),
    ...(isLocalDateTime(modified) ? { modified } : {}),
    ...(utcOffset === undefined ? {} : { utcOffset }),
    classes: Array.isArray(class_list) ? class_list.filter((name) => typeof name === 'string') : [],
    categories: [],
    ...(isObject(_embedded) ? embeddedIn(_embedded) : {}),
  };
}

/** What `_embed` adds: the terms, the author and the featured picture, each with its name. */
function embeddedIn(
  embedded: Readonly<Record<string, unknown>>,
): Pick<WordPressRecord, 'categories' | 'author' | 'leadImage'> {
  const categories = listOf(embedded['wp:term'])
    .flatMap(listOf)
    .filter((term) => isObject(term) && term['taxonomy'] === 'category')
    .map((term) => textOf(term, 'name'))
    .filter((name) => name !== undefined);
  const author = textOf(listOf(embedded['author'])[0], 'name');
  const [picture] = listOf(embedded['wp:featuredmedia']);
  const src = textOf(picture, 'source_url');
  const caption = isObject(picture) ? renderedOf(picture['caption']) : undefined;
  return {
    categories,
    ...(author === undefined ? {} : { author }),
    ...(src === undefined || !/^https?:/.test(src)
      ? {}
      : { leadImage: { src, ...(caption === undefined ? {} : { caption }) } }),
  };
}

function offsetBetween(local: string, gmt: unknown): string | undefined {
  if (!isLocalDateTime(gmt)) return undefined;
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(`${gmt}Z`)) / 60_000);
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return undefined;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function textOf(value: unknown, name: string): string | undefined {
  const text = isObject(value) ? value[name] : undefined;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function renderedOf(value: unknown): string | undefined {
  const rendered = isObject(value) ? value['rendered'] : value;
  return typeof rendered === 'string' ? rendered : undefined;
}

function isLocalDateTime(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}Z`))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
