import { useText } from '../../i18n/TextContext.tsx';
import type { TextKey } from '../../i18n/text.ts';
import type { PanelProps } from '../panels/panel.ts';
import type { Range } from '../settings/field.ts';
import { DEFAULTS, FIELDS, type Settings } from '../settings/settings.ts';

const THEMES: readonly (readonly [Settings['theme'], TextKey])[] = [
  ['auto', 'theme_auto'],
  ['light', 'theme_light'],
  ['sepia', 'theme_sepia'],
  ['dark', 'theme_dark'],
  ['contrast', 'theme_contrast'],
];

const TYPEFACES: readonly (readonly [Settings['typeface'], TextKey])[] = [
  ['serif', 'typeface_serif'],
  ['sans', 'typeface_sans'],
  ['legible', 'typeface_legible'],
  ['browser', 'typeface_browser'],
];

type RangeName = { [N in keyof typeof FIELDS]: (typeof FIELDS)[N] extends Range ? N : never }[keyof typeof FIELDS];

const RANGES: readonly (readonly [RangeName, TextKey])[] = [
  ['textSize', 'appearance_text_size'],
  ['measure', 'appearance_measure'],
  ['lineHeight', 'appearance_line_height'],
  ['letterSpacing', 'appearance_letter_spacing'],
  ['wordSpacing', 'appearance_word_spacing'],
];

type FlagName = { [N in keyof Settings]: Settings[N] extends boolean ? N : never }[keyof Settings];

const FLAGS: readonly (readonly [FlagName, TextKey])[] = [
  ['hyphenation', 'appearance_hyphenation'],
  ['paragraphNumbers', 'appearance_numbers'],
  ['markDirect', 'appearance_mark_direct'],
  ['markFragment', 'appearance_mark_fragment'],
  ['markIndirect', 'appearance_mark_indirect'],
  ['expandAcronyms', 'appearance_expand_acronyms'],
];

/** How the text looks; every change shows at once. */
export function AppearancePanel({ settings, desk }: PanelProps) {
  const text = useText();
  return (
    <form class="appearance" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{text('appearance_theme')}</legend>
        {THEMES.map(([theme, name]) => (
          <label key={theme} class="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => desk.change({ theme })}
            />
            {text(name)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text('appearance_typeface')}</legend>
        {TYPEFACES.map(([typeface, name]) => (
          <label key={typeface} class="choice">
            <input
              type="radio"
              name="typeface"
              checked={settings.typeface === typeface}
              onChange={() => desk.change({ typeface })}
            />
            {text(name)}
          </label>
        ))}
      </fieldset>
      {RANGES.map(([field, name]) => (
        <label key={field} class="slider">
          {text(name)}
          <input
            type="range"
            min={FIELDS[field].least}
            max={FIELDS[field].most}
            step={FIELDS[field].step}
            value={settings[field]}
            onInput={(event) => desk.change({ [field]: event.currentTarget.valueAsNumber })}
          />
        </label>
      ))}
      {FLAGS.map(([field, name]) => (
        <label key={field} class="switch">
          <input
            type="checkbox"
            checked={settings[field]}
            onChange={(event) => desk.change({ [field]: event.currentTarget.checked })}
          />
          {text(name)}
        </label>
      ))}
      <button type="button" onClick={() => desk.change(DEFAULTS)}>
        {text('appearance_reset')}
      </button>
    </form>
  );
}
