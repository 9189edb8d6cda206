/** Inner words of a quotation or of one piece of it, without the marks. Offsets are UTF-16 units in Block.text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What had to be mended to read a pair of marks. */
export type Repair = 'mismatched' | 'unopened' | 'unclosed';

export interface Quotation {
  /** From the opening mark to after the closing one. */
  readonly start: number;
  readonly end: number;
  /** Two or more when a narrator's aside between dashes splits the words: «Es urgente —señaló— que…». */
  readonly parts: readonly Part[];
  readonly marks: 'curly' | 'angular' | 'straight' | 'single' | 'dash';
  readonly repairs: readonly Repair[];
  /** The words go on in the next paragraph. */
  readonly open: boolean;
  /** The words come from the paragraph before. */
  readonly continues: boolean;
}

/** Tells whether the text at an offset begins a narrator's aside: a reporting verb, perhaps after a clitic. */
export type IsAside = (text: string, at: number) => boolean;
