import { citing } from '../citation/citing.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { VoiceStrip } from '../speakers/VoiceStrip.tsx';
import type { Desk, Reading } from '../panels/panel.ts';
import type { Settings } from '../settings/settings.ts';

interface Props {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly desk: Desk;
  /** Utterance.id whose card is open. */
  readonly chosen: string | undefined;
  /** Speaker.id of the one voice shown. */
  readonly shown: string | undefined;
}

/** The post as it is read: head, voices, body. */
export function ArticleText({ reading, settings, desk, chosen, shown }: Props) {
  const { article } = reading;
  return (
    <main class="paper">
      <ArticleHeader article={article} onCopyCitation={() => void desk.copy(citing(reading, settings, desk))} />
      <VoiceStrip reading={reading} desk={desk} shown={shown} />
      <article lang={article.language} aria-labelledby="portavoz-title">
        {article.blocks.map((block) => (
          <ArticleBlock
            key={block.id}
            block={block}
            reading={reading}
            settings={settings}
            chosen={chosen}
            shown={shown}
            onChoose={desk.goToUtterance}
          />
        ))}
      </article>
    </main>
  );
}
