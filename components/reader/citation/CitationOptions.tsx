import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';

/** What people disagree about in Spanish references, and no more. */
export function CitationOptions({ settings, desk }: Pick<PanelProps, 'settings' | 'desk'>) {
  const text = useText();
  return (
    <details class="citation-options">
      <summary>{text('citation_options')}</summary>
      <fieldset>
        <legend>{text('citation_quotes')}</legend>
        {(['curly', 'angle'] as const).map((quotes) => (
          <label key={quotes} class="choice">
            <input
              type="radio"
              name="citation-quotes"
              checked={settings.citationQuotes === quotes}
              onChange={() => desk.change({ citationQuotes: quotes })}
            />
            {text(quotes === 'curly' ? 'citation_quotes_curly' : 'citation_quotes_angle')}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text('citation_date_order')}</legend>
        {(['day-first', 'year-first'] as const).map((order) => (
          <label key={order} class="choice">
            <input
              type="radio"
              name="citation-date"
              checked={settings.citationDate === order}
              onChange={() => desk.change({ citationDate: order })}
            />
            {text(order === 'day-first' ? 'citation_date_day_first' : 'citation_date_year_first')}
          </label>
        ))}
      </fieldset>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.citationAccessed}
          onChange={(event) => desk.change({ citationAccessed: event.currentTarget.checked })}
        />
        {text('citation_always_accessed')}
      </label>
    </details>
  );
}
