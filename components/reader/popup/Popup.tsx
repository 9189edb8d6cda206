import { useText } from '../../i18n/TextContext.tsx';
import { LiveReader } from '../LiveReader.tsx';
import type { PageReading } from '../read-page.ts';
import { Notice } from './Notice.tsx';
import { refusalKey } from './refusal-text.ts';

export type PopupState =
  | { readonly status: 'loading' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'failed' }
  | Extract<PageReading, { status: 'refused' }>
  | ({ readonly status: 'read' } & Parameters<typeof LiveReader>[0]);

interface Props {
  readonly state: PopupState;
  onReadAnyway(): void;
}

/** The toolbar popup in each of its states. */
export function Popup({ state, onReadAnyway }: Props) {
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
    case 'read': {
      const { status: _status, ...reader } = state;
      return <LiveReader key={reader.article.url} {...reader} />;
    }
  }
}
