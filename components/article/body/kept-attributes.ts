const NUMBER = /^-?\d{1,9}$/;
/** What a block keeps of its attributes, and what they may say. */
const KEPT: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ol: { start: NUMBER, reversed: /^(?:reversed)?$/i, type: /^[1aAiI]$/ },
  li: { value: NUMBER },
  td: { colspan: NUMBER, rowspan: NUMBER },
  th: { colspan: NUMBER, rowspan: NUMBER, scope: /^(?:row|col)(?:group)?$/ },
};

/** The attributes of an element that its block keeps. */
export function keptOf(element: Element, block: string): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [name, form] of Object.entries(KEPT[block] ?? {})) {
    const value = element.getAttribute(name)?.trim();
    if (value !== undefined && form.test(value)) kept[name] = value;
  }
  // Not for the reader, who never sees it: a line under a picture is told by it.
  if (block === 'p' && /text-align:\s*center|^center$/.test(styleOf(element))) kept['align'] = 'center';
  return kept;
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? element.getAttribute('align') ?? '';
}
