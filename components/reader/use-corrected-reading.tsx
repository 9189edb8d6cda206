import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { PartialDate } from '../citation/work.ts';
import type { Speech, Utterance } from '../speech/speech.ts';
import type { MemoryChange, PostMemory } from './memory/post-memory.ts';
import type { BrowserDoors, Reading } from './panels/panel.ts';
import { correct, type CorrectionChange, correctionChange, unwritten, withChange } from './speakers/corrections.ts';
import { voicesOf } from './speakers/voices.ts';

interface Source {
  readonly article: Article;
  readonly speech: Speech | undefined;
  readonly today: PartialDate;
  readonly memory: PostMemory;
  onMemory(change: MemoryChange): void;
  readonly doors: Pick<BrowserDoors, 'watchCorrections'>;
}

interface CorrectedReading {
  readonly reading: Reading;
  /** Another speaker's name, null for nobody, undefined for what the engine found. */
  correctSpeaker(utterance: Utterance, speaker: string | null | undefined): void;
}

/** What is read, with the attributions that its reader put right, in this or another reader of the post. */
export function useCorrectedReading(source: Source): CorrectedReading {
  const { article, speech, today, memory, onMemory, doors } = source;
  const [corrections, setCorrections] = useState(memory.corrections);
  const own = useRef<readonly CorrectionChange[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    doors.watchCorrections((written) => {
      own.current = unwritten(own.current, written);
      setCorrections(own.current.reduce(withChange, written));
    }, stop.signal);
    return () => stop.abort();
  }, []);
  const reading = useMemo(() => {
    const corrected = speech === undefined ? undefined : correct(speech, corrections);
    return { article, speech: corrected, voices: voicesOf(corrected?.speakers ?? []), today };
  }, [article, speech, corrections, today]);
  return {
    reading,
    correctSpeaker: (utterance, speaker) => {
      if (speech === undefined) return;
      const correction = correctionChange(speech, utterance, speaker);
      own.current = [...own.current, correction];
      setCorrections(withChange(corrections, correction));
      onMemory({ correction });
    },
  };
}
