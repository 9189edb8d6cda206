import { useText } from '../../i18n/TextContext.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { LiveReader, type LiveReaderProps } from '../LiveReader.tsx';
import { PlainArticle } from '../PlainArticle.tsx';
import { Notice } from '../popup/Notice.tsx';
import { refusalKey } from '../popup/refusal-text.ts';
import type { PageReading } from '../read-page.ts';

interface Props extends Omit<LiveReaderProps, 'article' | 'onClose'> {
  readonly reading: PageReading;
  /** The extension was updated or taken away meanwhile. */
  readonly isOrphaned: boolean;
  onClose(): void;
}

/** What stands over the page: the reader, a sentence where there is nothing to read, the bare article where the reader fails. */
export function OverPage({ reading, isOrphaned, ...props }: Props) {
  const text = useText();
  // Said before it is needed: once the extension is gone, only what was said already can be said.
  const orphaned = text('reader_orphaned');
  const { onClose } = props;
  const closeButton = (
    <button type="button" class="close" onClick={onClose}>
      {text('reader_close')}
    </button>
  );
  if (reading.status === 'refused') return <Notice sentence={text(refusalKey(reading.why))}>{closeButton}</Notice>;
  const { article } = reading;
  return (
    <>
      <ErrorBoundary fallback={() => <PlainArticle article={article}>{closeButton}</PlainArticle>}>
        <LiveReader {...props} article={article} />
      </ErrorBoundary>
      <div class="orphan-note" role="alert">
        {isOrphaned && (
          <>
            <p>{orphaned}</p>
            {closeButton}
          </>
        )}
      </div>
    </>
  );
}
