import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from './panel.ts';

/** The acronyms of the post with what they stand for. */
export function AcronymsPanel({ reading }: PanelProps) {
  const text = useText();
  const { institution } = reading.article;
  if (institution?.acronym === undefined) return <p>{text('acronyms_none')}</p>;
  return (
    <dl class="acronyms">
      <dt>{institution.acronym}</dt>
      <dd>{institution.name}</dd>
    </dl>
  );
}
