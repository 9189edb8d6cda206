declare module 'quote-parser' {
  export interface ParsedQuote {
    readonly text: string;
    readonly index: number;
    readonly name?: { readonly text: string; readonly index: number };
  }
  const quoteParser: { parse(text: string, language: string, options?: object): ParsedQuote[] };
  export default quoteParser;
}
