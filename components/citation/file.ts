import { citationKey } from './citation-key.ts';
import type { CitationStyle } from './style.ts';
import type { Work } from './work.ts';

/** The file that holds a citation: its name, and what programs know its kind by. */
export interface CitationFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** `segeplan2026comunidad.bib`; undefined where the style is for reading alone. UTF-8 without a mark at its head. */
export function fileOf({ file }: CitationStyle, work: Work, text: string): CitationFile | undefined {
  if (file === undefined) return undefined;
  return { name: `${citationKey(work)}.${file.extension}`, type: `${file.type};charset=utf-8`, text };
}

/** Any file of ours as it is saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
}
