/** The parts Portavoz reads of a WordPress REST post, as in `/wp/v2/posts/14622`. Dates are local to the portal, without offset. */
export interface WordPressRecord {
  readonly id: number;
  readonly link: string;
  readonly title: string;
  readonly content: string;
  readonly date?: string;
  readonly modified?: string;
  readonly classes: readonly string[];
}

/** Reads a record out of anything: network, file or message. Undefined when it is none. */
export function wordPressRecord(value: unknown): WordPressRecord | undefined {
  if (!isObject(value)) return undefined;
  const { id, link, type, date, modified, class_list } = value;
  const title = renderedOf(value['title']);
  const content = renderedOf(value['content']);
  if (typeof id !== 'number' || typeof link !== 'string' || type !== 'post') return undefined;
  if (title === undefined || content === undefined) return undefined;
  return {
    id,
    link,
    title,
    content,
    ...(isLocalDateTime(date) ? { date } : {}),
    ...(isLocalDateTime(modified) ? { modified } : {}),
    classes: Array.isArray(class_list) ? class_list.filter((name) => typeof name === 'string') : [],
  };
}

function renderedOf(value: unknown): string | undefined {
  const rendered = isObject(value) ? value['rendered'] : value;
  return typeof rendered === 'string' ? rendered : undefined;
}

function isLocalDateTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
