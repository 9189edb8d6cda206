import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { isLetterKey, KEYS } from './keys.ts';

/** The help sheet: every key of the table, and the switch for those of a single letter. */
export function HelpPanel({ settings, desk }: PanelProps) {
  const text = useText();
  return (
    <div class="help">
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.letterKeys}
          onChange={(event) => desk.change({ letterKeys: event.currentTarget.checked })}
        />
        {text('help_letter_keys')}
      </label>
      <dl class="keys">
        {KEYS.filter((binding) => settings.letterKeys || !isLetterKey(binding)).map(({ command, key, label }) => (
          <div key={command}>
            <dt>
              <kbd>{key === 'escape' ? text('key_name_escape') : key.toUpperCase()}</kbd>
            </dt>
            <dd>{text(label)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
