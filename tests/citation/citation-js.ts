import { createRequire } from 'node:module';

/** What citation-js reads out of a record; CSL-JSON. */
export interface CslItem {
  readonly title?: string;
  readonly URL?: string;
  readonly publisher?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

// Its ES module build imports JSON without the attribute that Node asks for, and it has no types.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as {
  Cite: new (source: string, options?: { forceType: string }) => { readonly data: readonly CslItem[] };
};
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** Parses one record with citation-js, of this type where it cannot be told from the text. */
export function readByCitationJs(source: string, type?: '@ris/file'): CslItem {
  const [item] = new Cite(source, type === undefined ? undefined : { forceType: type }).data;
  if (item === undefined) throw new Error('citation-js read nothing');
  return item;
}
