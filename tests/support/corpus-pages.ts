import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article, BlockKind } from '../../components/article/article.ts';
import { wordPressRecord, type WordPressRecord } from '../../components/article/wordpress-record.ts';

/** A block as a careful person wrote it down. The format is in tests/corpus/README.md. */
export interface ExpectedBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly number?: number;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly pictures?: readonly { readonly src: string }[];
  readonly caption?: string | null;
  readonly rows?: readonly (readonly string[])[];
  readonly href?: string;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

export interface ExpectedArticle extends Nullable<
  Required<Pick<Article, 'url' | 'title' | 'section' | 'author' | 'publishedAt' | 'modifiedAt'>> & {
    readonly institution: { readonly name: string; readonly acronym: string | null };
    readonly dateline: { readonly text: string; readonly place: string; readonly date: string | null };
    readonly leadImage: { readonly src: string; readonly caption: string | null };
  }
> {
  readonly blocks: readonly ExpectedBlock[];
  readonly attachments: Article['attachments'];
}

export interface ExpectedPage {
  readonly url: string;
  readonly covers: readonly string[];
  readonly isPost: boolean;
  readonly why?: string;
  readonly article?: ExpectedArticle;
}

export interface CorpusPage {
  readonly name: string;
  readonly html: Buffer;
  readonly expected: ExpectedPage;
  readonly record: WordPressRecord | undefined;
}

const FOLDER = new URL('../corpus/pages/', import.meta.url);

/** Every page of the corpus, in order of its number. */
export function corpusPages(): CorpusPage[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.expected.json'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.expected.json'.length);
      const record = new URL(`${name}.record.json`, FOLDER);
      return {
        name,
        html: readFileSync(new URL(`${name}.html`, FOLDER)),
        expected: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as ExpectedPage,
        record: existsSync(record) ? wordPressRecord(JSON.parse(readFileSync(record, 'utf8'))) : undefined,
      };
    });
}
