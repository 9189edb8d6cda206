import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { acronymsIn } from '../acronyms/acronyms-in.ts';
import { picturesIn } from '../files/pictures.ts';
import type { Desk, Reading } from '../panels/panel.ts';
import type { Settings } from '../settings/settings.ts';
import { VoiceStrip } from '../speakers/VoiceStrip.tsx';
import { ArticleBlock } from './ArticleBlock.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { CutNote } from './CutNote.tsx';
import { headingLevels } from '../../article/heading-levels.ts';
import { firstScreen } from './first-screen.ts';
import { marksOf, NO_MARKS } from './marks.ts';
import { useGrowing } from './use-growing.tsx';

interface Props {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly desk: Desk;
  /** Utterance.id whose card is open. */
  readonly chosen: string | undefined;
  /** Speaker.id of the one voice shown. */
  readonly shown: string | undefined;
  /** Reading begins at the headline: what is below the first screen is drawn once that has been shown. */
  readonly isAtTop?: boolean;
  /** What follows on paper. */
  readonly children?: ComponentChildren;
}

/** The post as it is read: head, voices, body, and what the body does not show. */
export function ArticleText({ reading, settings, desk, chosen, shown, isAtTop = false, children }: Props) {
  const { text, language } = useVoice();
  const { article, speech, voices, today } = reading;
  const { markDirect, markFragment, markIndirect, expandAcronyms } = settings;
  const marks = useMemo(
    () => marksOf(speech, expandAcronyms ? acronymsIn(article) : [], { markDirect, markFragment, markIndirect }),
    [article, speech, markDirect, markFragment, markIndirect, expandAcronyms],
  );
  const blocks =
    shown === undefined
      ? article.blocks
      : article.blocks.filter(({ id }) => marks.get(id)?.utterances.some(({ speaker }) => speaker === shown));
  const levels = useMemo(() => headingLevels(article.blocks), [article]);
  const { leftOut } = article;
  const drawn = useGrowing(blocks.length, isAtTop ? firstScreen(article.blocks, innerHeight, settings) : undefined);
  return (
    <main class="paper">
      <ArticleHeader article={article} today={today}>
        <button type="button" class="copy-citation" onClick={() => void desk.copyCitation()}>
          <Icon name="copy" />
          {text('citation_copy')}
        </button>
      </ArticleHeader>
      <VoiceStrip reading={reading} desk={desk} shown={shown} />
      <CutNote article={article} />
      <article lang={article.language} aria-labelledby="portavoz-title" onClick={onClick}>
        {blocks.slice(0, drawn).map((block) => (
          <ArticleBlock
            key={block.id}
            block={block}
            marks={marks.get(block.id) ?? NO_MARKS}
            voices={voices}
            chosen={chosen}
            level={levels.get(block.id)}
            onChoose={desk.goToUtterance}
          />
        ))}
      </article>
      <CutNote article={article} />
      {leftOut.length > 0 && (
        <p class="left-out-note">
          <button type="button" class="plain-link" onClick={() => desk.toggle('leftOut')}>
            {plural(text, language, 'left_out_show', leftOut.length)}
          </button>
        </p>
      )}
      {children}
    </main>
  );

  /** A click on marked words opens their card, one on a picture enlarges it. The keyboard has the buttons beside them. */
  function onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const picture = target.closest('.enlarges')?.querySelector('img');
    if (picture != null) {
      const block = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
      desk.enlarge(picturesIn(article.blocks).findIndex((one) => one.block === block && one.src === picture.src));
    } else if (target.closest('a, button') === null) {
      const id = target.closest<HTMLElement>('mark[data-utterance]')?.dataset['utterance'];
      const utterance = speech?.utterances.find((one) => one.id === id);
      if (utterance !== undefined) desk.goToUtterance(utterance);
    }
  }
}
