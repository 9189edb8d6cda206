import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { PartialDate } from '../citation/work.ts';
import { useVoice } from '../i18n/TextContext.tsx';
import type { Speech } from '../speech/speech.ts';
import { appearanceOf } from './appearance/appearance.ts';
import { useTheme } from './appearance/use-theme.tsx';
import { ArticleText } from './article/ArticleText.tsx';
import { ReadingStatus } from './article/ReadingStatus.tsx';
import { revealFocus } from './article/go-to.ts';
import { useReadingPlace } from './article/use-reading-place.tsx';
import { useCopying } from './citation/use-copying.tsx';
import type { Command } from './keyboard/keys.ts';
import { useCommands } from './keyboard/use-commands.tsx';
import type { MemoryChange, PostMemory, ReadingPlace } from './memory/post-memory.ts';
import type { BrowserDoors, Desk } from './panels/panel.ts';
import type { Settings } from './settings/settings.ts';
import { ChosenUtterance } from './speakers/ChosenUtterance.tsx';
import { useAloud } from './aloud/use-aloud.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCorrectedReading } from './use-corrected-reading.tsx';
import { useLayers } from './use-layers.tsx';
import { useParts } from './use-parts.tsx';

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
  const { article, settings, memory, start, doors, onMemory, onOpenInPage, onClose } = props;
  const { language } = useVoice();
  const reader = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useKeptFocus(reader, scroller);
  const [voice, setVoice] = useState<string | null>(memory.voice);
  const drafts = useRef(memory.drafts);
  const { reading, correctSpeaker } = useCorrectedReading(props);
  const layers = useLayers(memory, onMemory);
  const { panel, choice, picture } = layers;
  const utterance = reading.speech?.utterances.find(({ id }) => id === choice?.utterance);
  const cited = layers.selected ?? utterance;
  const parts = useParts(doors.fetchParts);
  const shown = reading.speech?.speakers.find(({ name }) => name === voice)?.id;
  const goToBlock = useReadingPlace(scroller, start ?? memory.place, (place) => onMemory({ place }), [
    reading,
    settings,
    shown,
    panel,
    cited === undefined,
    // A panel that was left open comes with them.
    parts,
  ]);
  // Once the card stands, so that what it covers or moves is known.
  useLayoutEffect(() => {
    if (choice?.block !== undefined) goToBlock(choice.block, choice.utterance);
  }, [choice]);
  useLayoutEffect(() => {
    if (scroller.current !== null) revealFocus(scroller.current);
  }, [shown]);

  const { announcement, announce, uncopied, forgetUncopied, copy } = useCopying(doors.copy);
  const desk: Desk = {
    copyCitation: async (target) => {
      const { citing } = await doors.fetchParts();
      return copy(citing(reading, settings, desk, target));
    },
    announce,
    change: props.onSettings,
    toggle: layers.toggle,
    goToBlock,
    goToUtterance: layers.choose,
    show: (speakerId) => {
      const name = reading.speech?.speakers.find(({ id }) => id === speakerId)?.name ?? null;
      setVoice(name);
      onMemory({ voice: name });
    },
    correct: correctSpeaker,
    enlarge: layers.enlarge,
    draft: (field) => drafts.current[field] ?? '',
    keepDraft: (field, words) => {
      drafts.current = { ...drafts.current, [field]: words };
      onMemory({ drafts: { [field]: words } });
    },
    ...doors,
    copy,
  };

  const aloud = useAloud(article.language, desk);
  const closeTopLayer = (): void => {
    if (picture !== undefined) layers.enlarge(undefined);
    else if (uncopied !== undefined) forgetUncopied();
    else if (cited !== undefined) layers.closeCard();
    else if (panel !== null) layers.toggle(panel);
    else if (aloud.isOpen) aloud.close();
    else onClose?.();
  };
  const { onKeyDown, run } = useCommands({
    reading,
    settings,
    desk,
    chosen: utterance,
    shown,
    isCovered: picture !== undefined,
    closeTopLayer,
    listen: aloud.toggle,
  });
  props.listen?.(run);
  const appearance = appearanceOf(settings, useTheme(settings.theme));
  const told = { reading, settings, desk, shown };

  return (
    <div class="reader" ref={reader} lang={language} {...appearance} onKeyDown={onKeyDown}>
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
            <ArticleText {...told} chosen={choice?.utterance} isAtTop={(start ?? memory.place) === null}>
              {parts !== undefined && <parts.PrintFooter {...told} />}
            </ArticleText>
          </div>
          {parts !== undefined && cited !== undefined && (
            <parts.OpenCard {...told} cited={cited} onClose={layers.closeCard} />
          )}
          {parts !== undefined && cited === undefined && (
            <parts.SelectionCiter reading={reading} onCite={layers.cite} />
          )}
          {parts !== undefined && uncopied !== undefined && (
            <parts.ManualCopy words={uncopied} onClose={forgetUncopied} />
          )}
        </div>
        {parts !== undefined && panel !== null && (
          <parts.Panel {...told} id={panel} isAskedFor={layers.isPanelAskedFor} />
        )}
      </div>
      {parts !== undefined && aloud.isOpen && (
        <parts.AloudBar {...told} scroller={scroller} listen={aloud.listen} onClose={aloud.close} />
      )}
      {parts !== undefined && picture !== undefined && (
        <parts.Lightbox
          reading={reading}
          picture={picture}
          desk={desk}
          onPicture={layers.enlarge}
          onClose={() => layers.enlarge(undefined)}
        />
      )}
      <p class="announcement" role="status">
        {announcement}
      </p>
      <ChosenUtterance reading={reading} chosen={utterance} />
    </div>
  );
}
