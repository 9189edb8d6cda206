/** Whether a sentence ends where these words do, its closing marks and all. */
export function endsSentence(words: string): boolean {
  return /[.!?…][”»"')\]]*$/.test(words.slice(-9).trimEnd());
}

/** Words of a sentence, `least` of them at least, and its end. */
export function isSentence(words: string, least: number): boolean {
  return words.trim().split(/\s+/, least).length === least && endsSentence(words);
}
