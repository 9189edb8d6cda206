import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cleanWords } from '../../citation/clean-words.ts';
import { partsOf, quoteCard } from '../../citation/quote-card.ts';
import type { Quotation } from '../../citation/quotation.ts';
import { isSurnameUnsure, namedAs } from '../../citation/speaker-words.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Span } from '../../speech/speech.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { chosenStyle, citedWork, citeOptions } from './citing.ts';
import { LinkNote } from './LinkNote.tsx';
import { Preview } from './Preview.tsx';
import { SpeakerFields, type TypedSpeaker, typedSpeaker } from './SpeakerFields.tsx';
import { StyleChooser } from './StyleChooser.tsx';
import { useDeepLink } from './use-deep-link.tsx';

interface Props extends PanelProps {
  readonly quotation: Quotation;
  /** Where the words stand in the article. */
  readonly spans: readonly Span[];
  /** How sure the attribution is, and its correction. */
  readonly children?: ComponentChildren;
  onClose(): void;
}

/** One quotation as it will be pasted: its words, who said them, where they stand, in which style, with a link to them. */
export function QuoteCard({ quotation, spans, reading, settings, desk, children, onClose }: Props) {
  const text = useText();
  const [typed, setTyped] = useState<TypedSpeaker>();
  const [secondhand, setSecondhand] = useState(false);
  const [withReference, setWithReference] = useState(true);
  const [withLink, setWithLink] = useState(true);
  const link = useDeepLink(reading.article, spans, desk);
  const style = chosenStyle(settings);
  const can = partsOf(style);
  const speaker = typed ?? typedSpeaker(quotation.speaker);
  const said = withSpeaker(quotation, speaker);
  const cited: Quotation = {
    ...said,
    ...(link === undefined || link.kind === 'plain' ? {} : { link: link.url }),
    ...(secondhand && said.speaker !== undefined ? { secondhand: true } : {}),
  };
  const work = citedWork(reading, desk);
  const card = quoteCard(work, cited, style, citeOptions(settings), { withReference, withLink });
  const check = (key: Parameters<typeof text>[0], checked: boolean, change: (on: boolean) => void) => (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      {text(key)}
    </label>
  );
  const [first, last] = quotation.paragraphs ?? [];
  const where =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? text('quote_paragraph', String(first))
        : text('quote_paragraphs', String(first), String(last));
  return (
    <section
      class="quote-card"
      aria-label={speaker.name === '' ? text('quote_label_unattributed') : text('quote_label', speaker.name)}
    >
      <header>
        <h2>{text('quote_title')}</h2>
        {where !== '' && <span class="locator">{where}</span>}
        <button type="button" class="icon-button close-card" onClick={onClose} aria-label={text('quote_close')}>
          <Icon name="close" />
        </button>
      </header>
      <Preview words={card} />
      <LinkNote link={link} />
      {quotation.kind === 'narrated' && <p class="hint">{text('quote_narrated')}</p>}
      {children}
      <SpeakerFields speaker={speaker} onChange={setTyped} />
      <StyleChooser settings={settings} desk={desk} />
      <div class="card-parts">
        {can.withReference && check('quote_with_reference', withReference, setWithReference)}
        {can.withLink && check('quote_with_link', withLink, setWithLink)}
        {said.speaker !== undefined && style.id !== 'press' && can.withReference
          ? check('quote_secondhand', secondhand, setSecondhand)
          : null}
      </div>
      {cited.secondhand === true && cited.speaker !== undefined && isSurnameUnsure(cited.speaker) && (
        <p class="hint">{text('quote_surname_hint')}</p>
      )}
      <p class="actions">
        <button type="button" class="primary copy-quotation" onClick={() => void desk.copy(card)}>
          {text('quote_copy')}
        </button>
        {link !== undefined && link.kind !== 'plain' && (
          <button
            type="button"
            class="copy-link"
            onClick={() => void desk.copy({ text: link.url, html: link.url.replaceAll('&', '&amp;') })}
          >
            {text('quote_copy_link')}
          </button>
        )}
      </p>
    </section>
  );
}

/** Words of the post that somebody is given become that person's; without a name they are the post's. */
function withSpeaker(quotation: Quotation, typed: TypedSpeaker): Quotation {
  const { speaker, kind, ...words } = quotation;
  const [typedName = '', role, organisation] = [typed.name, typed.role, typed.organisation].map(cleanWords);
  if (typedName === '') return { ...words, kind };
  const isUnchanged = speaker?.name === typedName;
  return {
    ...words,
    kind: kind === 'narrated' ? 'direct' : kind,
    speaker: {
      ...(isUnchanged ? { name: typedName } : namedAs(typedName)),
      ...(isUnchanged && speaker.kind !== undefined ? { kind: speaker.kind } : {}),
      ...(role === undefined || role === '' ? {} : { role }),
      ...(organisation === undefined || organisation === '' ? {} : { organisation }),
    },
  };
}
