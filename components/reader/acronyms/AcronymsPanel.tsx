import { useMemo } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { acronymsIn } from './acronyms-in.ts';

/** The acronyms of the post with what they stand for, and where they first stand. */
export function AcronymsPanel({ reading, settings, desk }: PanelProps) {
  const text = useText();
  const acronyms = useMemo(() => acronymsIn(reading.article), [reading.article]);
  if (acronyms.length === 0) return <p>{text('acronyms_none')}</p>;
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.expandAcronyms}
          onChange={(event) => desk.change({ expandAcronyms: event.currentTarget.checked })}
        />
        {text('appearance_expand_acronyms')}
      </label>
      <dl class="acronyms">
        {acronyms.map(({ letters, name, isOfPost, first }) => (
          <div key={letters}>
            <dt>
              <button type="button" class="plain-link" onClick={() => desk.goToBlock(first.block)}>
                {letters}
              </button>
            </dt>
            <dd lang={reading.article.language}>{name}</dd>
            {!isOfPost && <dd class="origin">{text('acronyms_glossary')}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
