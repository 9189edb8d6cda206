import { cite } from '../../citation/cite.ts';
import { STYLES } from '../../citation/styles.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { chosenStyle } from './chosen-style.ts';

/** The post's citation in the chosen style, as it will be pasted. */
export function CitationPanel({ reading, settings, desk }: PanelProps) {
  const text = useText();
  const style = chosenStyle(settings);
  const citation = cite(reading.article, undefined, style, reading.today);
  return (
    <div class="citation">
      <label>
        {text('citation_style')}
        <select value={style.id} onChange={(event) => desk.change({ citationStyle: event.currentTarget.value })}>
          {STYLES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="citation-preview" lang="es">
        {citation.text}
      </p>
      <button type="button" class="primary" onClick={() => void desk.copy(citation)}>
        {text('citation_copy')}
      </button>
    </div>
  );
}
