/** A stretch of a line in one dress. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  /** Where it leads. */
  readonly url?: string;
  readonly kind: 'text' | 'voice' | 'picture' | 'break';
}

type Dress = Pick<Run, 'strong' | 'em' | 'url'>;

const DRESSES: Readonly<Record<string, Dress>> = {
  strong: { strong: true },
  b: { strong: true },
  em: { em: true },
  i: { em: true },
};

/** The words of a line with what they wear, spaces as a browser shows them. `isInLine` says which elements belong to it. */
export function runsIn(parent: Node, isInLine: (element: Element) => boolean = () => true, dress: Dress = {}): Run[] {
  return squeezed(collect(parent, isInLine, dress));
}

function collect(parent: Node, isInLine: (element: Element) => boolean, dress: Dress): Run[] {
  const runs: Run[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) runs.push({ ...dress, kind: 'text', text: printable((node as Text).data) });
    else if (node.nodeType === 1 && isInLine(node as Element)) runs.push(...runsOf(node as Element, isInLine, dress));
  }
  return runs;
}

function runsOf(element: Element, isInLine: (element: Element) => boolean, dress: Dress): Run[] {
  const { localName } = element;
  if (localName === 'br') return [{ kind: 'break', text: '' }];
  if (localName === 'sup' && element.className === 'voice') return [{ kind: 'voice', text: element.textContent }];
  if (localName === 'img') {
    const url = webAddress(element.getAttribute('src'));
    return url === undefined ? [] : [{ kind: 'picture', text: printable(element.getAttribute('alt') ?? ''), url }];
  }
  const url = localName === 'a' ? webAddress(element.getAttribute('href')) : undefined;
  return collect(element, isInLine, { ...dress, ...DRESSES[localName], ...(url === undefined ? {} : { url }) });
}

/** One space where there are several, across runs; neighbours in the same dress become one. */
function squeezed(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    let { text } = run;
    if (run.kind === 'text') {
      text = text.replace(/[ \t\n\r\f]+/g, ' ');
      if (before === undefined || before.kind === 'break' || (before.kind === 'text' && before.text.endsWith(' ')))
        text = text.trimStart();
      if (text === '') continue;
      if (before?.kind === 'text' && before.url === run.url && before.em === run.em && before.strong === run.strong) {
        result[result.length - 1] = { ...before, text: before.text + text };
        continue;
      }
    }
    result.push({ ...run, text });
  }
  const last = result.at(-1);
  if (last?.kind === 'text') result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  if (last?.kind === 'break') result.pop();
  return result.filter(({ kind, text }) => kind !== 'text' || text !== '');
}

/** What XML and terminals can hold: no controls, halves of characters or marks that turn the line round. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');
}

/** An address that a reader may follow; nothing that runs. */
export function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return /^(?:https?|mailto|tel):$/.test(protocol) ? href : undefined;
}
