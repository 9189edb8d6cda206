import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/TextContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { Desk } from './panels/panel.ts';
import type { PanelId } from './panels/panel-id.ts';
import { PANELS } from './panels/panel-list.ts';

interface Props {
  readonly panel: PanelId | null;
  readonly desk: Desk;
  /** What is being read. */
  readonly children: ComponentChildren;
  /** Undefined where no voice is there to read aloud. */
  readonly onListen: (() => void) | undefined;
  readonly onOpenInPage?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** What can be done with the post, most wanted first. */
export function Toolbar({ panel, desk, onListen, onOpenInPage, onClose, children }: Props) {
  const text = useText();
  return (
    <header class="toolbar" aria-label={text('reader_label')}>
      {onOpenInPage !== undefined && (
        <button type="button" class="primary open-in-page" onClick={onOpenInPage}>
          <Icon name="open" />
          {text('popup_open_in_page')}
        </button>
      )}
      {children}
      {PANELS.filter(({ place }) => place === 'toolbar').map(({ id, title, icon }) => (
        <button
          key={id}
          type="button"
          class={`tool tool-${id}`}
          aria-expanded={panel === id}
          aria-controls={panel === id ? 'portavoz-panel' : undefined}
          onClick={() => desk.toggle(id)}
        >
          <Icon name={icon} />
          <span class="tool-name">{text(title)}</span>
        </button>
      ))}
      <Menu
        label={text('toolbar_more')}
        icon="more"
        entries={[
          ...(onListen === undefined
            ? []
            : [{ id: 'listen', label: text('toolbar_listen'), icon: 'listen' as const, onChoose: onListen }]),
          ...PANELS.filter(({ place }) => place === 'menu').map(({ id, title, icon }) => ({
            id,
            label: text(title),
            icon,
            onChoose: () => desk.toggle(id),
          })),
          { id: 'print', label: text('toolbar_print'), icon: 'print', onChoose: desk.print },
        ]}
      />
      {onClose !== undefined && (
        <button type="button" class="tool close" onClick={onClose} aria-label={text('reader_close')}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
