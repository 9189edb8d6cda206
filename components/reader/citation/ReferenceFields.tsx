import type { Source } from '../../article/article.ts';
import { authorsTyped } from '../../citation/corrections.ts';
import { isoDate, typedDate } from '../../citation/spanish-date.ts';
import { type Work, workOf } from '../../citation/work.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { TextKey } from '../../i18n/text.ts';
import type { Desk, Reading } from '../panels/panel.ts';
import { type CorrectedField, draftOf } from './citing.ts';

const FOUND_IN: Readonly<Record<Source, TextKey>> = {
  rest: 'source_rest',
  'json-ld': 'source_json_ld',
  meta: 'source_meta',
  visible: 'source_visible',
  site: 'source_site',
  dateline: 'source_dateline',
};

interface Props {
  readonly reading: Reading;
  readonly desk: Desk;
  /** With what was put right already. */
  readonly work: Work;
  onCorrected(): void;
}

/** Every field of the reference with where it was found, each to be put right for this copy. */
export function ReferenceFields({ reading, desk, work, onCorrected }: Props) {
  const text = useText();
  const { article, today } = reading;
  const found = workOf(article, today);
  const { sources } = article;
  const isPerson = work.authors.some(({ kind }) => kind === 'person');
  const rows: readonly (readonly [CorrectedField, TextKey, string, Source | undefined])[] = [
    ['author', 'citation_field_author', authorsTyped(found.authors), isPerson ? sources.author : sources.institution],
    ['title', 'citation_field_title', found.title, sources.title],
    [
      'published',
      'citation_field_date',
      found.published === undefined ? '' : isoDate(found.published),
      sources.publishedAt,
    ],
    ['site', 'citation_field_site', found.site ?? '', sources.institution],
  ];
  const keep = (field: CorrectedField, value: string | undefined): void => {
    desk.keepDraft(draftOf(field), value === undefined ? '' : `=${value}`);
    onCorrected();
  };
  const shown = (field: CorrectedField, fallback: string): string => {
    const draft = desk.draft(draftOf(field));
    return draft === '' ? fallback : draft.slice(1);
  };
  const isCorrected = (['authorKind', ...rows.map(([field]) => field)] as const).some(
    (field) => desk.draft(draftOf(field)) !== '',
  );
  return (
    <details class="reference-fields">
      <summary>{text('citation_fields')}</summary>
      {rows.map(([field, label, value, source]) => {
        const typed = shown(field, value);
        const isWrong = field === 'published' && typed.trim() !== '' && typedDate(typed) === undefined;
        return (
          <label key={field}>
            {text(label)}
            <input
              type="text"
              class={`field-${field}`}
              value={typed}
              aria-invalid={isWrong}
              onInput={({ currentTarget }) =>
                keep(field, currentTarget.value === value ? undefined : currentTarget.value)
              }
            />
            <small>
              {isWrong
                ? text('citation_date_unread')
                : typed !== value
                  ? text('citation_corrected')
                  : source === undefined
                    ? text('source_none')
                    : text(FOUND_IN[source])}
            </small>
          </label>
        );
      })}
      <fieldset>
        <legend>{text('citation_author_kind')}</legend>
        {(['institution', 'person'] as const).map((kind) => (
          <label key={kind} class="choice">
            <input
              type="radio"
              name="citation-author-kind"
              checked={isPerson === (kind === 'person')}
              onChange={() => keep('authorKind', kind)}
            />
            {text(kind === 'person' ? 'citation_author_person' : 'citation_author_institution')}
          </label>
        ))}
      </fieldset>
      <p class="hint">{text('citation_author_hint')}</p>
      {isCorrected && (
        <button
          type="button"
          onClick={() => {
            for (const field of ['authorKind', ...rows.map(([name]) => name)] as const) keep(field, undefined);
          }}
        >
          {text('citation_undo_corrections')}
        </button>
      )}
    </details>
  );
}
