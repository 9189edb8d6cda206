/** Whether a sentence ends where these words do, its closing marks and all. */
export function endsSentence(words: string): boolean {
  return /[.!?…][”»"')\]]*$/.test(words.slice(-9).trimEnd());
}
