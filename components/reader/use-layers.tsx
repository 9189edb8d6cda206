import { useRef, useState } from 'preact/hooks';
import type { Span, Utterance } from '../speech/speech.ts';
import type { MemoryChange, PostMemory } from './memory/post-memory.ts';
import type { PanelId } from './panels/panel-id.ts';

/** An utterance that was asked for; a new object each time, so that asking again leads there again. */
export interface Choice {
  readonly utterance: string;
  readonly block: string | undefined;
}

/** What lies beside the text and over it: one panel, the card of what is being cited, a picture. */
export interface Layers {
  readonly panel: PanelId | null;
  /** Somebody opened the panel just now: one that was left open does not take the focus. */
  readonly isPanelAskedFor: boolean;
  readonly choice: Choice | undefined;
  /** Words of the article that are being cited, without an utterance. */
  readonly selected: readonly Span[] | undefined;
  readonly picture: number | undefined;
  toggle(panel: PanelId): void;
  choose(utterance: Utterance): void;
  cite(spans: readonly Span[]): void;
  enlarge(picture: number | undefined): void;
  closeCard(): void;
}

/** Holds what is open; the panel is remembered. */
export function useLayers(memory: PostMemory, onMemory: (change: MemoryChange) => void): Layers {
  const [panel, setPanel] = useState<PanelId | null>(memory.panel);
  const [choice, setChoice] = useState<Choice>();
  const [selected, setSelected] = useState<readonly Span[]>();
  const [picture, setPicture] = useState<number>();
  const isFirst = useRef(true);
  return {
    panel,
    isPanelAskedFor: !isFirst.current,
    choice,
    selected,
    picture,
    toggle: (id) => {
      isFirst.current = false;
      const next = panel === id ? null : id;
      setPanel(next);
      onMemory({ panel: next });
    },
    choose: ({ id, spans: [first] }) => {
      setChoice({ utterance: id, block: first?.block });
      setSelected(undefined);
    },
    cite: setSelected,
    enlarge: setPicture,
    closeCard: () => {
      setSelected(undefined);
      setChoice(undefined);
    },
  };
}
