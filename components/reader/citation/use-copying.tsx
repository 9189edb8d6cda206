import { useState } from 'preact/hooks';
import type { RichText } from '../../citation/rich-text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Desk } from '../panels/panel.ts';

interface Copying {
  /** One sentence for the live region. */
  readonly announcement: string;
  announce(sentence: string): void;
  /** What the browser would not copy. */
  readonly uncopied: string | undefined;
  forgetUncopied(): void;
  copy: Desk['copy'];
}

/** Copying, what the live region says of it, and the words that are left to copy by hand. */
export function useCopying(copyByBrowser: Desk['copy']): Copying {
  const text = useText();
  const [announcement, announce] = useState('');
  const [uncopied, setUncopied] = useState<string>();
  return {
    announcement,
    announce,
    uncopied,
    forgetUncopied: () => setUncopied(undefined),
    copy: async (words: RichText) => {
      const copied = await copyByBrowser(words);
      announce(copied ? text('citation_copied') : '');
      setUncopied(copied ? undefined : words.text);
      return copied;
    },
  };
}
