import { useState } from 'preact/hooks';
import { fileOf } from '../../citation/file.ts';
import { together } from '../../citation/quote-card.ts';
import type { RichText } from '../../citation/rich-text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { CitationOptions } from './CitationOptions.tsx';
import { CitationWarnings } from './CitationWarnings.tsx';
import { chosenStyle, citedWork, citeOptions } from './citing.ts';
import { Preview } from './Preview.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';
import { StyleChooser } from './StyleChooser.tsx';

/** The post's citation in the chosen style as it will be pasted, where its fields come from, and what to look at first. */
export function CitationPanel({ reading, settings, desk }: PanelProps) {
  const text = useText();
  const [, redraw] = useState(0);
  const style = chosenStyle(settings);
  const work = citedWork(reading, desk);
  const options = citeOptions(settings);
  const reference = style.reference(work, options);
  const inText = style.inText?.(work, options);
  const isSame = inText?.later.text === inText?.first.text;
  const file = fileOf(style, work, reference.text);
  return (
    <div class="citation">
      <StyleChooser settings={settings} desk={desk} />
      <Preview words={reference} />
      <p class="actions">
        <button type="button" class="primary copy-reference" onClick={() => void desk.copy(reference)}>
          {text(inText === undefined ? 'citation_copy_this' : 'citation_copy_reference')}
        </button>
        {inText !== undefined && (
          <button type="button" onClick={() => void desk.copy(together([inText.first, reference]))}>
            {text('citation_copy_both')}
          </button>
        )}
        {file !== undefined && (
          <button type="button" class="save-citation" onClick={() => desk.save(file)}>
            {text('citation_save', file.name)}
          </button>
        )}
      </p>
      {inText !== undefined && (
        <div class="in-text" role="group" aria-label={text('citation_in_text')}>
          <h3>{text('citation_in_text')}</h3>
          <InTextForm
            label={text(isSame ? 'citation_each' : 'citation_first')}
            words={inText.first}
            onCopy={desk.copy}
          />
          {!isSame && <InTextForm label={text('citation_later')} words={inText.later} onCopy={desk.copy} />}
          <InTextForm label={text('citation_narrative')} words={inText.narrative} onCopy={desk.copy} />
        </div>
      )}
      <CitationWarnings reading={reading} work={work} style={style.id} />
      <ReferenceFields reading={reading} desk={desk} work={work} onCorrected={() => redraw((count) => count + 1)} />
      <CitationOptions settings={settings} desk={desk} />
    </div>
  );
}

interface FormProps {
  readonly label: string;
  readonly words: RichText;
  onCopy(words: RichText): Promise<boolean>;
}

/** One way to name the work in a text. The whole line copies it. */
function InTextForm({ label, words, onCopy }: FormProps) {
  const text = useText();
  return (
    <button type="button" class="plain in-text-form" onClick={() => void onCopy(words)}>
      <small>{label}</small>
      <span lang="es">{words.text}</span>
      <span class="unseen">{text('citation_copy_form')}</span>
    </button>
  );
}
