import { useText } from '../../i18n/TextContext.tsx';
import { headingLevels } from '../../article/heading-levels.ts';
import { openingOf } from '../article/words.ts';
import type { PanelProps } from './panel.ts';

/** Words that tell a paragraph from the others where a post has no headings. */
const OPENING = 9;

/** The post's own headings, each leading to its place; its paragraphs where it has none. */
export function ContentsPanel({ reading, desk }: PanelProps) {
  const text = useText();
  const { blocks, language } = reading.article;
  const levels = headingLevels(blocks);
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const entries = headings.length > 0 ? headings : blocks.filter(({ number }) => number !== undefined);
  return (
    <>
      {headings.length === 0 && <p class="hint">{text('contents_none')}</p>}
      <ol class="contents" lang={language}>
        {entries.map((block) => (
          <li key={block.id} class={`level-${levels.get(block.id) ?? 2}`}>
            <button type="button" class="plain" onClick={() => desk.goToBlock(block.id)}>
              {block.number !== undefined && <small>{block.number}</small>}
              <span>{headings.length > 0 ? block.text : openingOf(block.text, OPENING)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
