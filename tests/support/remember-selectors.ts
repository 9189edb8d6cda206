import { createRequire } from 'node:module';

interface SelectorParser {
  parseGrammar: (source: unknown, grammar: unknown, ...more: unknown[]) => unknown;
}

/**
 * jsdom 31 keeps parsed selectors for one document; a reading makes several of its own, and parsing ours anew for each took a third
 * of all the time that tests in jsdom need. A parsed selector holds nothing of its document.
 */
const parser = createRequire(import.meta.url)('jsdom/lib/jsdom/living/css/parse/parser.js') as SelectorParser;
const parse = parser.parseGrammar;
const parsed = new Map<string, unknown>();

parser.parseGrammar = (source, grammar, ...more) => {
  if (typeof source !== 'string' || grammar !== '<selector-list>') return parse(source, grammar, ...more);
  if (!parsed.has(source)) parsed.set(source, parse(source, grammar, ...more));
  return parsed.get(source);
};
