import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import { type Shortcut, SHORTCUTS } from './shortcuts.ts';

interface Props {
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's page for them; false where it has no address. */
  onChange(): Promise<boolean>;
}

/** The browser's shortcuts as they are really bound, and the way to change them. Nothing where the browser has none. */
export function ShortcutList({ shortcuts, onChange }: Props) {
  const text = useText();
  const [bound, setBound] = useState<readonly Shortcut[]>([]);
  const [isByHand, setIsByHand] = useState(false);
  useEffect(() => {
    void shortcuts()
      .then(setBound)
      .catch(() => undefined);
  }, []);
  const known = SHORTCUTS.filter(([name]) => bound.some((shortcut) => shortcut.name === name));
  if (known.length === 0) return null;
  return (
    <section>
      <h3>{text('help_shortcuts')}</h3>
      <dl class="keys">
        {known.map(([name, label]) => {
          const keys = bound.find((shortcut) => shortcut.name === name)?.keys ?? '';
          return (
            <div key={name}>
              <dt>{keys === '' ? <em>{text('help_unbound')}</em> : <kbd>{keys}</kbd>}</dt>
              <dd>{text(label)}</dd>
            </div>
          );
        })}
      </dl>
      <p>
        <button type="button" onClick={() => void onChange().then((opened) => setIsByHand(!opened))}>
          {text('help_change_shortcuts')}
        </button>
      </p>
      {isByHand && <p role="status">{text('help_change_by_hand')}</p>}
    </section>
  );
}
