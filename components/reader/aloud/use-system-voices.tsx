import { useEffect, useState } from 'preact/hooks';

/** The voices of the system; empty where it has none, and until it has told. Some tell late, and again when one is added. */
export function useSystemVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    // Some browsers are built without speech.
    if (!('speechSynthesis' in globalThis)) return undefined;
    const speech = speechSynthesis;
    const look = (): void => setVoices([...speechSynthesis.getVoices()]);
    look();
    const stop = new AbortController();
    speech.addEventListener('voiceschanged', look, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return voices;
}
