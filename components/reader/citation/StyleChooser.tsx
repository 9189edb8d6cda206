import { STYLES } from '../../citation/styles.ts';
import type { CitationStyle } from '../../citation/style.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Desk } from '../panels/panel.ts';
import type { Settings } from '../settings/settings.ts';
import { chosenStyle } from './citing.ts';
import { STYLE_NAMES } from './style-names.ts';

interface Props {
  readonly settings: Settings;
  readonly desk: Pick<Desk, 'change'>;
}

/** How many styles are one press away. */
const RECENT = 3;

/** The style to cite in: those used last each a press away, all of them in the list. What is chosen is used from now on. */
export function StyleChooser({ settings, desk }: Props) {
  const text = useText();
  const style = chosenStyle(settings);
  const recent = recentStyles(settings, style);
  const choose = (id: string): void =>
    desk.change({
      citationStyle: id,
      citationRecent: [id, ...recent.map((other) => other.id)].filter(isFirst).slice(0, RECENT).join(' '),
    });
  const options = (styles: readonly CitationStyle[]) =>
    styles.map(({ id }) => (
      <option key={id} value={id}>
        {text(STYLE_NAMES[id])}
      </option>
    ));
  return (
    <div class="style-chooser">
      <label>
        {text('citation_style')}
        <select class="citation-style" value={style.id} onChange={(event) => choose(event.currentTarget.value)}>
          <optgroup label={text('citation_styles_reference')}>
            {options(STYLES.filter(({ file, id }) => file === undefined && id !== 'cita-web'))}
          </optgroup>
          <optgroup label={text('citation_styles_format')}>
            {options(STYLES.filter(({ file, id }) => file !== undefined || id === 'cita-web'))}
          </optgroup>
        </select>
      </label>
      {recent.length > 1 && (
        <div class="recent-styles" role="group" aria-label={text('citation_styles_recent')}>
          {recent.map(({ id }) => (
            <button key={id} type="button" aria-pressed={id === style.id} onClick={() => choose(id)}>
              {text(STYLE_NAMES[id])}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The chosen style and those before it; the first ones of the list until three have been used. */
function recentStyles({ citationRecent }: Settings, chosen: CitationStyle): CitationStyle[] {
  const ids = [chosen.id, ...citationRecent.split(' '), ...STYLES.map(({ id }) => id)].filter(isFirst);
  const styles = ids.map((id) => STYLES.find((style) => style.id === id)).filter((style) => style !== undefined);
  return styles.slice(0, RECENT).toSorted((a, b) => STYLES.indexOf(a) - STYLES.indexOf(b));
}

function isFirst(id: string, index: number, ids: readonly string[]): boolean {
  return ids.indexOf(id) === index;
}
