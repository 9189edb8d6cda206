import type { RichText } from '../citation/rich-text.ts';
import type { PartialDate } from '../citation/work.ts';
import { useText } from '../i18n/TextContext.tsx';
import { Notice } from './Notice.tsx';
import type { PageReading } from './read-page.ts';
import { Reader } from './Reader.tsx';
import { refusalKey } from './refusal-text.ts';

export type PopupState =
  | { readonly status: 'loading' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'failed' }
  | Extract<PageReading, { status: 'refused' }>
  | (Extract<PageReading, { status: 'read' }> & { readonly anyway: boolean });

interface Props {
  readonly state: PopupState;
  readonly today: PartialDate;
  copy(citation: RichText): Promise<boolean>;
  onReadAnyway(): void;
  onOpenInPage(): void;
}

/** The toolbar popup in each of its states. */
export function Popup({ state, today, copy, onReadAnyway, onOpenInPage }: Props) {
  const text = useText();
  switch (state.status) {
    case 'loading':
      return <Notice sentence={text('popup_loading')} />;
    case 'unreadable':
      return <Notice sentence={text('notice_unreadable')} />;
    case 'failed':
      return <Notice sentence={text('notice_failed')} />;
    case 'refused':
      return (
        <Notice sentence={text(refusalKey(state.why))}>
          <button type="button" class="primary" onClick={onReadAnyway}>
            {text('popup_read_anyway')}
          </button>
        </Notice>
      );
    case 'read':
      return (
        <Reader article={state.article} speech={state.speech} today={today} copy={copy} onOpenInPage={onOpenInPage} />
      );
  }
}
