import { useEffect } from 'preact/hooks';
import type { RichText } from '../../citation/rich-text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import { useTheme } from '../appearance/use-theme.tsx';
import type { Settings } from '../settings/settings.ts';
import { chosenStyle } from './citing.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { Preview } from './Preview.tsx';
import { STYLE_NAMES } from './style-names.ts';

/** What became of copying without the reader: done, refused by the browser, or a sentence why there is nothing to copy. */
export type CopyOutcome =
  | { readonly kind: 'copied' | 'refused'; readonly words: RichText }
  | { readonly kind: 'nothing'; readonly sentence: string };

interface Props {
  readonly outcome: CopyOutcome;
  readonly settings: Settings;
  /** After a click of the user's, which lets a page copy. */
  onCopy(words: RichText): void;
  onClose(): void;
}

/** ms that a confirmation stays. */
const SHOWN = 6000;

/** The confirmation over the page. What could not be copied stays until it is closed, selected and ready for Ctrl+C. */
export function CopyNotice({ outcome, settings, onCopy, onClose }: Props) {
  const text = useText();
  const theme = useTheme(settings.theme);
  const { kind } = outcome;
  useEffect(() => {
    if (kind === 'refused') return undefined;
    const timer = setTimeout(onClose, SHOWN);
    return () => clearTimeout(timer);
  }, [kind, onClose]);
  return (
    <div class="copy-notice" data-theme={theme} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      {outcome.kind === 'refused' ? (
        <ManualCopy words={outcome.words.text} onClose={onClose}>
          <button type="button" class="primary copy-now" onClick={() => onCopy(outcome.words)}>
            {text('citation_copy_this')}
          </button>
        </ManualCopy>
      ) : (
        <>
          <p role="status">
            {outcome.kind === 'nothing'
              ? outcome.sentence
              : text('quick_copied', text(STYLE_NAMES[chosenStyle(settings).id]))}
          </p>
          {outcome.kind === 'copied' && <Preview words={outcome.words} />}
        </>
      )}
    </div>
  );
}
