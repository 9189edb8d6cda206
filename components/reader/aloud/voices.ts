/** A voice of the system, as Web Speech tells it. */
export interface AloudVoice {
  readonly voiceURI: string;
  readonly name: string;
  /** BCP 47; some systems write it with an underscore. */
  readonly lang: string;
  /** False where the words are sent to a server. */
  readonly localService: boolean;
}

/** Nearest to Guatemala's Spanish first; other Spanish follows, American before that of Spain. */
const NEAREST = ['es-gt', 'es-419', 'es-mx', 'es-hn', 'es-sv', 'es-ni', 'es-cr', 'es-us', 'es-co'];

/**
 * The voices that can read this language, the best first. Voices that send the words to a server are offered only where the
 * reader allows it: nothing leaves the browser unasked.
 */
export function voicesFor<V extends AloudVoice>(voices: readonly V[], language: string, mayUseNetwork: boolean): V[] {
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  return voices
    .filter(({ lang, localService }) => regionOf(lang).split('-')[0] === wanted && (localService || mayUseNetwork))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function regionOf(lang: string): string {
  return lang.toLowerCase().replaceAll('_', '-');
}

function rankOf({ lang }: AloudVoice): number {
  const region = regionOf(lang);
  const at = NEAREST.indexOf(region);
  if (at >= 0) return at;
  return region === 'es-es' ? NEAREST.length + 1 : NEAREST.length;
}
