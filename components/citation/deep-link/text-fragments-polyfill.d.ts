declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';
  /** Changes the range. `status` 0 is success. Never throws. */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
  /** How long generating may take, in ms. */
  export function setTimeout(duration: number): void;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  /** Text as the library folds it: without accents, lower case, NFKD. */
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  /** Where a fragment leads in the page: none, one, or two where it is ambiguous. */
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
