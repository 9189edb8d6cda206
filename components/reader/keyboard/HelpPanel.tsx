import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { isLetterKey, KEYS } from './keys.ts';
import { ShortcutList } from './ShortcutList.tsx';

/** The help sheet: every key of the table, the switch for those of a single letter, the browser's shortcuts, and the way to the welcome page. */
export function HelpPanel({ settings, desk }: PanelProps) {
  const text = useText();
  return (
    <>
      <section>
        <h3>{text('help_keys')}</h3>
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
      </section>
      <ShortcutList shortcuts={desk.shortcuts} onChange={desk.changeShortcuts} />
      <p>
        <button type="button" class="plain-link" onClick={desk.openWelcome}>
          {text('help_welcome')}
        </button>
      </p>
    </>
  );
}
