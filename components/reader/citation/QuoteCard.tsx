import type { ComponentChildren } from 'preact';
import { cite } from '../../citation/cite.ts';
import { quotationOf } from '../../citation/quotation.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Utterance } from '../../speech/speech.ts';
import type { PanelProps } from '../panels/panel.ts';
import { chosenStyle } from './chosen-style.ts';

interface Props extends PanelProps {
  readonly utterance: Utterance;
  /** How sure the attribution is, and its correction. */
  readonly children: ComponentChildren;
  onClose(): void;
}

/** One quotation with who said it, and the control that copies it. */
export function QuoteCard({ utterance, reading, settings, desk, children, onClose }: Props) {
  const text = useText();
  const quotation = quotationOf(utterance, reading.speech?.speakers ?? [], reading.article.blocks);
  const { speaker, paragraphs: [paragraph] = [] } = quotation;
  return (
    <section
      class="quote-card"
      aria-label={speaker === undefined ? text('quote_label_unattributed') : text('quote_label', speaker.name)}
    >
      <blockquote lang={reading.article.language}>{quotation.text}</blockquote>
      <p>
        <strong>{speaker?.name ?? text('speakers_unattributed')}</strong>
        {speaker?.role !== undefined && `, ${speaker.role}`}
        {speaker?.organisation !== undefined &&
          speaker.role?.includes(speaker.organisation) !== true &&
          ` (${speaker.organisation})`}
        {paragraph !== undefined && ` · ${text('reader_paragraph', String(paragraph))}`}
      </p>
      {children}
      <p class="actions">
        <button
          type="button"
          class="primary copy-quotation"
          onClick={() => void desk.copy(cite(reading.article, quotation, chosenStyle(settings), reading.today))}
        >
          {text('quote_copy')}
        </button>
        <button type="button" onClick={onClose}>
          {text('quote_close')}
        </button>
      </p>
    </section>
  );
}
