import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { PartialDate } from '../citation/work.ts';
import type { Speech, Utterance } from '../speech/speech.ts';
import type { MemoryChange, PostMemory } from './memory/post-memory.ts';
import type { Reading } from './panels/panel.ts';
import { correct, correctionChange, withChange } from './speakers/corrections.ts';
import { voicesOf } from './speakers/voices.ts';

interface Source {
  readonly article: Article;
  readonly speech: Speech | undefined;
  readonly today: PartialDate;
  readonly memory: PostMemory;
  onMemory(change: MemoryChange): void;
}

interface CorrectedReading {
  readonly reading: Reading;
  /** Another speaker's name, null for nobody, undefined for what the engine found. */
  correctSpeaker(utterance: Utterance, speaker: string | null | undefined): void;
}

/** What is read, with the attributions that its reader put right. */
export function useCorrectedReading({ article, speech, today, memory, onMemory }: Source): CorrectedReading {
  const [corrections, setCorrections] = useState(memory.corrections);
  const reading = useMemo(() => {
    const corrected = speech === undefined ? undefined : correct(speech, corrections);
    return { article, speech: corrected, voices: voicesOf(corrected?.speakers ?? []), today };
  }, [article, speech, corrections, today]);
  return {
    reading,
    correctSpeaker: (utterance, speaker) => {
      if (speech === undefined) return;
      const correction = correctionChange(speech, utterance, speaker);
      setCorrections(withChange(corrections, correction));
      onMemory({ correction });
    },
  };
}
