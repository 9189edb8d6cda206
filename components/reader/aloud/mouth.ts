import type { Mouth } from './player.ts';

/** The browser's speech, by the voice that `voice` names at each line. */
export function browserMouth(voice: () => SpeechSynthesisVoice | undefined): Mouth {
  return {
    say: (words, { rate, pitch }, done) => {
      const utterance = new SpeechSynthesisUtterance(words);
      const chosen = voice();
      if (chosen !== undefined) {
        utterance.voice = chosen;
        utterance.lang = chosen.lang;
      }
      utterance.rate = rate;
      utterance.pitch = pitch;
      utterance.addEventListener('end', () => done(true));
      utterance.addEventListener('error', () => done(false));
      speechSynthesis.speak(utterance);
    },
    hush: () => speechSynthesis.cancel(),
  };
}
