import { useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { PartialDate } from '../citation/work.ts';
import { useVoice } from '../i18n/TextContext.tsx';
import type { Span, Speech } from '../speech/speech.ts';
import { appearanceOf } from './appearance/appearance.ts';
import { useTheme } from './appearance/use-theme.tsx';
import { ArticleText } from './article/ArticleText.tsx';
import { ReadingStatus } from './article/ReadingStatus.tsx';
import { useReadingPlace } from './article/use-reading-place.tsx';
import { useCopying } from './citation/use-copying.tsx';
import type { Command } from './keyboard/keys.ts';
import { useCommands } from './keyboard/use-commands.tsx';
import type { MemoryChange, PostMemory, ReadingPlace } from './memory/post-memory.ts';
import type { BrowserDoors, Desk, Reading } from './panels/panel.ts';
import type { PanelId } from './panels/panel-id.ts';
import type { Settings } from './settings/settings.ts';
import { correct, correctionChange, withChange } from './speakers/corrections.ts';
import { voicesOf } from './speakers/voices.ts';
import { useAloud } from './aloud/use-aloud.tsx';
import { Toolbar } from './Toolbar.tsx';
import { loadParts, useParts } from './use-parts.tsx';

export interface ReaderProps {
  readonly article: Article;
  /** Undefined while the voices are still being read. */
  readonly speech: Speech | undefined;
  readonly today: PartialDate;
  readonly settings: Settings;
  /** As it was when the reader opened; the reader tells every change. */
  readonly memory: PostMemory;
  /** Where to begin, before what is remembered. */
  readonly start?: ReadingPlace | undefined;
  /** What the browser does for the reader. */
  readonly doors: BrowserDoors;
  /** Only what changes: two settings may change in the same instant. */
  onSettings(changes: Partial<Settings>): void;
  onMemory(change: MemoryChange): void;
  /** Gives the one who holds the reader a way to run a command in it (a shortcut of the browser). */
  listen?(run: (command: Command) => void): void;
  onOpenInPage?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** The article with its voices, a toolbar and one panel at a time: the same in the popup and over the page. */
export function Reader(props: ReaderProps) {
  const { article, speech, today, settings, memory, start, doors, onMemory, onOpenInPage, onClose } = props;
  const { language } = useVoice();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<PanelId | null>(memory.panel);
  const [voice, setVoice] = useState<string | null>(memory.voice);
  const [corrections, setCorrections] = useState(memory.corrections);
  const [chosen, setChosen] = useState<string>();
  /** Words of the article that are being cited, without an utterance. */
  const [selected, setSelected] = useState<readonly Span[]>();
  const [picture, setPicture] = useState<number>();
  const drafts = useRef(memory.drafts);
  /** Until a panel is asked for: one that was left open does not take the focus. */
  const isFirst = useRef(true);

  const reading: Reading = useMemo(() => {
    const corrected = speech === undefined ? undefined : correct(speech, corrections);
    return { article, speech: corrected, voices: voicesOf(corrected?.speakers ?? []), today };
  }, [article, speech, corrections, today]);
  const utterance = reading.speech?.utterances.find(({ id }) => id === chosen);
  const cited = selected ?? utterance;
  const parts = useParts();
  const shown = reading.speech?.speakers.find(({ name }) => name === voice)?.id;
  const goToBlock = useReadingPlace(scroller, start ?? memory.place, (place) => onMemory({ place }), [
    reading,
    settings,
    shown,
    panel,
  ]);

  const { announcement, announce, uncopied, forgetUncopied, copy } = useCopying(doors.copy);
  const desk: Desk = {
    copyCitation: async (target) => {
      const { citing } = await loadParts();
      return copy(citing(reading, settings, desk, target));
    },
    announce,
    change: props.onSettings,
    toggle: (id) => {
      isFirst.current = false;
      const next = panel === id ? null : id;
      setPanel(next);
      onMemory({ panel: next });
    },
    goToBlock,
    goToUtterance: (target) => {
      setChosen(target.id);
      setSelected(undefined);
      const [first] = target.spans;
      if (first !== undefined) goToBlock(first.block, target.id);
    },
    show: (speakerId) => {
      const name = reading.speech?.speakers.find(({ id }) => id === speakerId)?.name ?? null;
      setVoice(name);
      onMemory({ voice: name });
    },
    correct: (target, speaker) => {
      if (speech === undefined) return;
      const correction = correctionChange(speech, target, speaker);
      setCorrections(withChange(corrections, correction));
      onMemory({ correction });
    },
    enlarge: setPicture,
    draft: (field) => drafts.current[field] ?? '',
    keepDraft: (field, words) => {
      drafts.current = { ...drafts.current, [field]: words };
      onMemory({ drafts: { [field]: words } });
    },
    ...doors,
    copy,
  };

  const aloud = useAloud(article.language, desk);
  const closeCard = (): void => {
    setSelected(undefined);
    setChosen(undefined);
  };
  const closeTopLayer = (): void => {
    if (picture !== undefined) setPicture(undefined);
    else if (uncopied !== undefined) forgetUncopied();
    else if (cited !== undefined) closeCard();
    else if (panel !== null) desk.toggle(panel);
    else if (aloud.isOpen) aloud.close();
    else onClose?.();
  };
  const { onKeyDown, run } = useCommands({
    reading,
    settings,
    desk,
    chosen: utterance,
    shown,
    closeTopLayer,
    listen: aloud.toggle,
  });
  props.listen?.(run);
  const appearance = appearanceOf(settings, useTheme(settings.theme));

  return (
    <div ref={root} class="reader" lang={language} {...appearance} onKeyDown={onKeyDown}>
      <Toolbar
        panel={panel}
        desk={desk}
        onListen={aloud.isPossible ? aloud.toggle : undefined}
        onOpenInPage={onOpenInPage}
        onClose={onClose}
      >
        <ReadingStatus article={article} scroller={scroller} />
      </Toolbar>
      <div class="room">
        <div class="stage">
          <div class="scroller" ref={scroller} tabIndex={-1}>
            <ArticleText reading={reading} settings={settings} desk={desk} chosen={chosen} shown={shown}>
              {parts !== undefined && <parts.PrintFooter reading={reading} settings={settings} desk={desk} />}
            </ArticleText>
          </div>
          {parts !== undefined && cited !== undefined && (
            <parts.OpenCard
              cited={cited}
              reading={reading}
              settings={settings}
              desk={desk}
              shown={shown}
              onClose={closeCard}
            />
          )}
          {parts !== undefined && cited === undefined && (
            <parts.SelectionCiter reading={reading} onCite={setSelected} />
          )}
          {parts !== undefined && uncopied !== undefined && (
            <parts.ManualCopy words={uncopied} onClose={forgetUncopied} />
          )}
        </div>
        {parts !== undefined && panel !== null && (
          <parts.Panel
            id={panel}
            isAskedFor={!isFirst.current}
            reading={reading}
            settings={settings}
            desk={desk}
            shown={shown}
          />
        )}
      </div>
      {parts !== undefined && aloud.isOpen && (
        <parts.AloudBar
          reading={reading}
          settings={settings}
          desk={desk}
          shown={shown}
          scroller={scroller}
          listen={aloud.listen}
          onClose={aloud.close}
        />
      )}
      {parts !== undefined && picture !== undefined && (
        <parts.Lightbox
          reading={reading}
          picture={picture}
          desk={desk}
          onPicture={setPicture}
          onClose={() => setPicture(undefined)}
        />
      )}
      <p class="announcement" role="status">
        {announcement}
      </p>
    </div>
  );
}
