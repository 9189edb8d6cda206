/**
 * A small reader of one template call, after MediaWiki's rules: braces nest, `|` parts arguments outside of them, {{!}}
 * is a bar, entities are decoded last. It shares nothing with the code it checks.
 */
export function readTemplate(wikitext: string, name: string): Map<string, string> {
  const start = wikitext.indexOf(`{{${name}`);
  if (start < 0) throw new Error(`no {{${name}}} in ${wikitext}`);
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let at = start;
  for (; at < wikitext.length; at += 1) {
    const two = wikitext.slice(at, at + 2);
    if (two === '{{' || two === '}}') {
      depth += two === '{{' ? 1 : -1;
      if (depth === 0) break;
      part += two;
      at += 1;
    } else if (wikitext[at] === '|' && depth === 1) {
      parts.push(part);
      part = '';
    } else part += wikitext.charAt(at);
  }
  if (depth !== 0) throw new Error(`{{${name}}} is never closed`);
  parts.push(part);
  const fields = new Map<string, string>();
  let position = 0;
  for (const argument of parts.slice(1)) {
    const equals = argument.indexOf('=');
    if (/''|\[|\]|~~~|<\/?(?:ref|nowiki)/.test(argument)) throw new Error(`markup in ${argument}`);
    const [key, value] =
      equals < 0
        ? [String((position += 1)), argument]
        : [argument.slice(0, equals).trim(), argument.slice(equals + 1).trim()];
    fields.set(key, decoded(value.replaceAll('{{!}}', '|')));
  }
  return fields;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|amp);/g, (_all, code?: string) =>
    code === undefined ? '&' : String.fromCodePoint(Number(code)),
  );
}
