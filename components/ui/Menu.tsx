import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  onChoose(): void;
}

interface Props {
  readonly label: string;
  readonly icon: IconName;
  readonly entries: readonly MenuEntry[];
}

/** A button with a menu below it, by the ARIA Authoring Practices: arrows move, Escape and Tab close, focus comes back. */
export function Menu({ label, icon, entries }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);

  const close = (): void => {
    setIsOpen(false);
    box.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const all = items();
    const at = all.findIndex((item) => item === event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) all.at(next % all.length)?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setIsOpen(false);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    if (next !== undefined || event.key === 'Escape') event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget) !== true) setIsOpen(false);
  };

  return (
    <div class="menu" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && (
        <div class="menu-entries" role="menu" aria-label={label}>
          {entries.map(({ id, label: name, icon: drawing, onChoose }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={`menu-entry entry-${id}`}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <Icon name={drawing} />
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
