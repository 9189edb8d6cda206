import { useText } from '../i18n/TextContext.tsx';
import type { Quotation } from '../citation/quotation.ts';

interface Props {
  readonly quotation: Quotation;
  /** The speaker is likely, not said beside the quotation. */
  readonly isProbable: boolean;
  onCopy(quotation: Quotation): void;
  onClose(): void;
}

/** One quotation with who said it, and the control that copies it. */
export function QuoteCard({ quotation, isProbable, onCopy, onClose }: Props) {
  const text = useText();
  const { speaker, paragraphs: [paragraph] = [] } = quotation;
  return (
    <aside
      class="quote-card"
      aria-label={speaker === undefined ? text('quote_label_unattributed') : text('quote_label', speaker.name)}
    >
      <blockquote>{quotation.text}</blockquote>
      <p>
        <strong>{speaker?.name ?? text('speakers_unattributed')}</strong>
        {speaker?.role !== undefined && `, ${speaker.role}`}
        {speaker?.organisation !== undefined &&
          speaker.role?.includes(speaker.organisation) !== true &&
          ` (${speaker.organisation})`}
        {paragraph !== undefined && ` · ${text('reader_paragraph', String(paragraph))}`}
      </p>
      {speaker !== undefined && isProbable && <p class="caution">{text('quote_probable')}</p>}
      <p class="actions">
        <button type="button" class="primary" onClick={() => onCopy(quotation)}>
          {text('quote_copy')}
        </button>
        <button type="button" onClick={onClose}>
          {text('quote_close')}
        </button>
      </p>
    </aside>
  );
}
