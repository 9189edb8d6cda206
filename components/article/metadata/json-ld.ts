import { queryAll, textOf } from '../../dom/unclobbered.ts';

/** What a page says of its article in schema.org's words. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly section?: string;
  /** Several by «; ». */
  readonly author?: string;
  readonly publisher?: string;
  readonly image?: string;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|PressRelease)$/;
/** A page may carry megabytes of JSON; no real article needs so many nodes. */
const MOST_NODES = 2000;
/** Nor does a post have so many authors. */
const MOST_NAMES = 10;

/** The first article in the page's JSON-LD, with the names its `@id`s point to (Yoast, Rank Math). */
export function jsonLdArticle(document: Document): JsonLdArticle {
  const nodes = queryAll(document, 'script[type="application/ld+json"]').flatMap((script) => nodesIn(textOf(script)));
  const byId = new Map(nodes.map((node): [unknown, Node] => [node['@id'], node]).toReversed());
  const article = nodes.find((node) =>
    listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)),
  );
  if (article === undefined) return {};
  const names = (value: unknown): string[] =>
    listOf(value)
      .slice(0, MOST_NAMES)
      .map((item) => {
        if (typeof item === 'string') return item;
        return isNode(item) ? (stringIn(item, 'name') ?? stringIn(byId.get(item['@id']) ?? {}, 'name')) : undefined;
      })
      .filter((name) => name !== undefined);
  const named = (value: unknown): string | undefined => names(value)[0];
  const image = listOf(article['image'])[0];
  const picture = isNode(image) ? (byId.get(image['@id']) ?? image) : undefined;
  return withoutAbsent({
    headline: stringIn(article, 'headline') ?? stringIn(article, 'name'),
    datePublished: stringIn(article, 'datePublished'),
    dateModified: stringIn(article, 'dateModified'),
    section: named(article['articleSection']),
    author: names(article['author']).join('; ') || undefined,
    publisher: named(article['publisher']),
    image:
      typeof image === 'string'
        ? image
        : picture === undefined
          ? undefined
          : (stringIn(picture, 'url') ?? stringIn(picture, 'contentUrl')),
  });
}

function nodesIn(json: string): Node[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const nodes: Node[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      nodes.push(next);
      waiting.push(...listOf(next['@graph']).slice(0, MOST_NODES));
    }
  }
  return nodes;
}

function stringIn(node: Node, name: string): string | undefined {
  const value = node[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutAbsent<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
