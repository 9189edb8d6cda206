import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../i18n/text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { LiveReader, type LiveReaderProps } from '../LiveReader.tsx';
import { PlainArticle } from '../PlainArticle.tsx';
import type { PageReading } from '../read-page.ts';
import { Notice } from './Notice.tsx';
import { canReadAnyway, refusalKey } from './refusal-text.ts';

export type PopupState =
  | { readonly status: 'loading' }
  /** No extension may read this tab: a page of the browser, a store, a PDF. */
  | { readonly status: 'unreadable' }
  /** The site may be read, but the user took the permission back. */
  | { readonly status: 'forbidden' }
  | { readonly status: 'failed' }
  | (Extract<PageReading, { status: 'refused' }> & { readonly anyway: boolean })
  | ({ readonly status: 'read' } & LiveReaderProps);

interface Props {
  readonly state: PopupState;
  onReadAnyway(): void;
  onRetry(): void;
  /** Asks for the permission to read this site. */
  onAllow(): void;
  onWelcome(): void;
}

/** The toolbar popup in each of its states: the reader, or a sentence and a next step. */
export function Popup({ state, onReadAnyway, onRetry, onAllow, onWelcome }: Props) {
  const text = useText();
  const button = (label: TextKey, act: () => void): ComponentChildren => (
    <button type="button" class="primary" onClick={act}>
      {text(label)}
    </button>
  );
  const welcome = (
    <button type="button" class="plain-link" onClick={onWelcome}>
      {text('help_welcome')}
    </button>
  );
  switch (state.status) {
    case 'loading':
      return <Notice sentence={text('popup_loading')} isWaiting />;
    case 'unreadable':
      return <Notice sentence={text('notice_unreadable')}>{welcome}</Notice>;
    case 'forbidden':
      return (
        <Notice sentence={text('notice_forbidden')}>
          {button('popup_allow', onAllow)}
          {welcome}
        </Notice>
      );
    case 'failed':
      return <Notice sentence={text('notice_failed')}>{button('popup_retry', onRetry)}</Notice>;
    case 'refused':
      return (
        <Notice sentence={text(refusalKey(state.why))}>
          {!state.anyway && canReadAnyway(state.why) && button('popup_read_anyway', onReadAnyway)}
          {welcome}
        </Notice>
      );
    case 'read': {
      const { status: _status, ...reader } = state;
      return (
        <ErrorBoundary fallback={() => <PlainArticle article={reader.article} />}>
          <LiveReader key={reader.article.url} {...reader} />
        </ErrorBoundary>
      );
    }
  }
}
