import type { FunctionComponent } from 'preact';
import { useText } from '../../i18n/TextContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useHeldFocus } from '../../ui/use-held-focus.tsx';
import { AppearancePanel } from '../appearance/AppearancePanel.tsx';
import { CitationPanel } from '../citation/CitationPanel.tsx';
import { ExportPanel } from '../export/ExportPanel.tsx';
import { HelpPanel } from '../keyboard/HelpPanel.tsx';
import { SpeakersPanel } from '../speakers/SpeakersPanel.tsx';
import { AcronymsPanel } from '../acronyms/AcronymsPanel.tsx';
import { ContentsPanel } from './ContentsPanel.tsx';
import { FilesPanel } from '../files/FilesPanel.tsx';
import { LeftOutPanel } from './LeftOutPanel.tsx';
import type { PanelProps } from './panel.ts';
import type { PanelId } from './panel-id.ts';
import { PANELS } from './panel-list.ts';

const FACES: Readonly<Record<PanelId, FunctionComponent<PanelProps>>> = {
  speakers: SpeakersPanel,
  citation: CitationPanel,
  contents: ContentsPanel,
  files: FilesPanel,
  export: ExportPanel,
  acronyms: AcronymsPanel,
  leftOut: LeftOutPanel,
  appearance: AppearancePanel,
  help: HelpPanel,
};

interface Props extends PanelProps {
  readonly id: PanelId;
  /** Somebody opened it just now: it takes the focus. */
  readonly isAskedFor: boolean;
}

/** The open panel: its title, what closes it, and its face. */
export function Panel({ id, isAskedFor, ...props }: Props) {
  const place = useHeldFocus<HTMLElement>(isAskedFor);
  const text = useText();
  const name = PANELS.find((panel) => panel.id === id)?.title ?? 'reader_label';
  const Face = FACES[id];
  return (
    <aside class="panel" id="portavoz-panel" ref={place} tabIndex={-1} aria-labelledby="portavoz-panel-title">
      <header>
        <h2 id="portavoz-panel-title">{text(name)}</h2>
        <button
          type="button"
          class="icon-button"
          onClick={() => props.desk.toggle(id)}
          aria-label={text('panel_close')}
        >
          <Icon name="close" />
        </button>
      </header>
      {/* Firefox 140 gives the focus to what scrolls: it needs a name then. */}
      <div class="panel-body" role="group" aria-labelledby="portavoz-panel-title">
        <Face {...props} />
      </div>
    </aside>
  );
}
