import { useVoice } from '../../i18n/TextContext.tsx';
import { Slider } from '../../ui/Slider.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { stepped } from '../settings/field.ts';
import { DEFAULTS, FIELDS, type Settings } from '../settings/settings.ts';
import { APPEARANCE, FLAGS, RANGES, THEMES, TYPEFACES } from './appearance-choices.ts';

/** How the text looks; every change shows at once. */
export function AppearancePanel({ settings, desk }: PanelProps) {
  const { text, language } = useVoice();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (
    <form class="appearance" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="swatches">
        <legend>{text('appearance_theme')}</legend>
        {THEMES.map(([theme, name]) => (
          <label key={theme} class="swatch">
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={settings.theme === theme}
              onChange={() => desk.change({ theme })}
            />
            <span class={`sample sample-${theme}`} data-theme={theme === 'auto' ? undefined : theme} aria-hidden="true">
              Aa
            </span>
            <span>{text(name)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="swatches">
        <legend>{text('appearance_typeface')}</legend>
        {TYPEFACES.map(([typeface, name]) => (
          <label key={typeface} class="swatch">
            <input
              type="radio"
              name="typeface"
              value={typeface}
              checked={settings.typeface === typeface}
              onChange={() => desk.change({ typeface })}
            />
            <span class={`sample face-${typeface}`} aria-hidden="true">
              Aañ
            </span>
            <span>{text(name)}</span>
          </label>
        ))}
      </fieldset>
      {RANGES.map(({ name, label, unit, less, more }) => (
        <Slider
          key={name}
          label={text(label)}
          value={settings[name]}
          shown={text(unit, number.format(settings[name]))}
          least={FIELDS[name].least}
          most={FIELDS[name].most}
          step={FIELDS[name].step}
          less={text(less)}
          more={text(more)}
          onChange={(value) => desk.change({ [name]: value })}
          onStep={(direction) => desk.change({ [name]: stepped(FIELDS[name], settings[name], direction) })}
        />
      ))}
      <fieldset>
        <legend>{text('appearance_text')}</legend>
        {FLAGS.map(([name, label]) => (
          <label key={name} class="switch">
            <input
              type="checkbox"
              checked={settings[name]}
              onChange={(event) => desk.change({ [name]: event.currentTarget.checked })}
            />
            {text(label)}
          </label>
        ))}
      </fieldset>
      <button type="button" class="reset" onClick={reset}>
        {text('appearance_reset')}
      </button>
    </form>
  );

  function reset(): void {
    desk.change(Object.fromEntries(APPEARANCE.map((name) => [name, DEFAULTS[name]])) as Partial<Settings>);
    desk.announce(text('appearance_was_reset'));
  }
}
