import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import type { Span } from '../../speech/speech.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Reading } from '../panels/panel.ts';
import { selectedRange } from './selected-range.ts';
import { selectedSpans } from './selected-spans.ts';

interface Props {
  readonly reading: Reading;
  onCite(spans: readonly Span[]): void;
}

/** While words of the article are selected: the control that cites them. */
export function SelectionCiter({ reading, onCite }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [spans, setSpans] = useState<readonly Span[]>([]);
  const { blocks } = reading.article;
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => {
      const room = place.current?.parentElement ?? null;
      const root = room?.getRootNode();
      const range = root === undefined ? undefined : selectedRange(root);
      setSpans(room === null || range === undefined ? [] : selectedSpans(room, range, blocks));
    };
    // On the window and on its way down: nothing a page calls its elements is in between.
    window.addEventListener('selectionchange', look, { capture: true, signal: stop.signal });
    // Words can be selected before this part of the reader has come.
    look();
    return () => stop.abort();
  }, [blocks]);
  return (
    <div class="selection-citer" ref={place}>
      {spans.length > 0 && (
        // The selection would be lost with the press.
        <button
          type="button"
          class="primary cite-selection"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onCite(spans)}
        >
          <Icon name="cite" />
          {text('quote_selection')}
        </button>
      )}
    </div>
  );
}
