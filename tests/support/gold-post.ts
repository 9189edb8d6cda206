/** Reads a post of tests/corpus/speech: JSON header, `---`, body with [[marks]]. The format is in tests/corpus/README.md. */

export interface GoldSpeaker {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly kind: 'person' | 'institution' | 'group' | 'document';
  readonly gender?: 'f' | 'm' | null;
}

export interface GoldUtterance {
  readonly kind: 'direct' | 'fragment' | 'indirect';
  readonly speaker: string | null;
  readonly resolution:
    | 'explicit'
    | 'partial'
    | 'role'
    | 'relative'
    | 'elided'
    | 'floating'
    | 'institution'
    | 'group'
    | 'document'
    | 'none';
}

export interface GoldHeader {
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly modified: string;
  readonly template: 'classic' | 'layout';
  readonly speakers: Readonly<Record<string, GoldSpeaker>>;
  readonly utterances: Readonly<Record<string, GoldUtterance>>;
  readonly negatives: Readonly<Record<string, string>>;
}

export interface GoldPost {
  readonly header: GoldHeader;
  /** The body without its marks. */
  readonly html: string;
  /** The body with each mark as an empty element, so that offsets can be read after any change of white space. */
  readonly marked: string;
}

const MARK = /\[\[(\/?)([ucwn]\d+)\]\]/g;

/** Throws with the line of the fault: a gold file that cannot be read is a mistake of its author. */
export function parseGoldPost(source: string, file = 'post'): GoldPost {
  const cut = source.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${file}: no line with --- after the header`);
  const header = JSON.parse(source.slice(0, cut)) as GoldHeader;
  const body = source.slice(cut + 5);
  const faults = faultsOf(header, body);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`);
  return {
    header,
    html: body.replace(MARK, ''),
    marked: body.replace(
      MARK,
      (_all, slash: string, id: string) => `<gold-mark data-${slash === '' ? 'open' : 'close'}="${id}"></gold-mark>`,
    ),
  };
}

function faultsOf(header: GoldHeader, body: string): string[] {
  const faults: string[] = [];
  const open = new Set<string>();
  const seen = new Set<string>();
  for (const [, slash, id = ''] of body.matchAll(MARK)) {
    if (slash === '' ? open.has(id) : !open.has(id)) faults.push(`${slash}${id} does not pair`);
    if (slash === '') open.add(id);
    else open.delete(id);
    seen.add(id);
  }
  for (const id of open) faults.push(`${id} is never closed`);
  for (const [id, utterance] of Object.entries(header.utterances)) {
    if (!seen.has(id)) faults.push(`${id} is in the header and not in the body`);
    if (utterance.speaker !== null && !(utterance.speaker in header.speakers))
      faults.push(`${id} names the unknown speaker ${utterance.speaker}`);
    if ((utterance.speaker === null) !== (utterance.resolution === 'none'))
      faults.push(`${id}: resolution "none" goes with speaker null`);
  }
  for (const id of Object.keys(header.negatives))
    if (!seen.has(id)) faults.push(`${id} is in the header and not in the body`);
  for (const id of seen) {
    const kind = id.charAt(0);
    if (kind === 'u' && !(id in header.utterances)) faults.push(`${id} is in the body and not in the header`);
    if (kind === 'n' && !(id in header.negatives)) faults.push(`${id} is in the body and not in the header`);
    if ((kind === 'c' || kind === 'w') && !(`u${id.slice(1)}` in header.utterances))
      faults.push(`${id} belongs to no utterance`);
  }
  return faults;
}
