import type { StyleId } from '../../citation/style.ts';
import { type Warning, warningsOf } from '../../citation/warnings.ts';
import type { Work } from '../../citation/work.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { TextKey } from '../../i18n/text.ts';
import { shownDate } from '../article/dates.ts';
import type { Reading } from '../panels/panel.ts';

const SENTENCES: Readonly<Record<Warning, TextKey>> = {
  'no-date': 'citation_warning_no_date',
  'dateline-date': 'citation_warning_dateline',
  modified: 'citation_warning_modified',
  capitals: 'citation_warning_capitals',
  'no-author': 'citation_warning_no_author',
  'name-order': 'citation_warning_name_order',
  'comma-in-name': 'citation_warning_ris',
};

interface Props {
  readonly reading: Reading;
  readonly work: Work;
  readonly style: StyleId;
}

/** What should be looked at before citing. The limit of RIS concerns RIS alone. */
export function CitationWarnings({ reading: { article }, work, style }: Props) {
  const { text, language } = useVoice();
  const warnings = warningsOf(article, work).filter((warning) => warning !== 'comma-in-name' || style === 'ris');
  if (warnings.length === 0) return null;
  return (
    <ul class="citation-warnings">
      {warnings.map((warning) => (
        <li key={warning} class="caution">
          {text(SENTENCES[warning], ...(warning === 'modified' ? [shownDate(article.modifiedAt ?? '', language)] : []))}
        </li>
      ))}
    </ul>
  );
}
