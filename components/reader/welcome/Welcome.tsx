import { useState } from 'preact/hooks';
import { useText, useVoice } from '../../i18n/TextContext.tsx';
import { appearanceOf } from '../appearance/appearance.ts';
import { useTheme } from '../appearance/use-theme.tsx';
import { ArticleBlock } from '../article/ArticleBlock.tsx';
import { marksOf, NO_MARKS } from '../article/marks.ts';
import { ShortcutList } from '../keyboard/ShortcutList.tsx';
import type { Shortcut } from '../keyboard/shortcuts.ts';
import type { Settings } from '../settings/settings.ts';
import { MarkLegend } from '../speakers/MarkLegend.tsx';
import { voicesOf } from '../speakers/voices.ts';
import { SAMPLE } from './sample.ts';

interface Props {
  readonly settings: Settings;
  /** The portal the manifest names may be read without asking. */
  readonly isPortalAllowed: boolean;
  /** Posts are detected on the other gob.gt portals. */
  readonly isElsewhere: boolean;
  shortcuts(): Promise<readonly Shortcut[]>;
  onChangeShortcuts(): Promise<boolean>;
  onAllowPortal(): void;
  onElsewhere(on: boolean): void;
}

/** What Portavoz does, the two ways in, privacy in three sentences, and the switch for other portals. */
export function Welcome(props: Props) {
  const { settings, isPortalAllowed, isElsewhere, shortcuts, onChangeShortcuts, onAllowPortal, onElsewhere } = props;
  const text = useText();
  const { language } = useVoice();
  return (
    <div class="reader welcome" lang={language} {...appearanceOf(settings, useTheme(settings.theme))}>
      <main>
        <header>
          <img src="/icons/active-48.png" alt="" width="48" height="48" />
          <h1>{text('welcome_title')}</h1>
          <p class="lead">{text('welcome_lead')}</p>
        </header>
        <figure class="welcome-sample">
          <Sample />
          <figcaption>{text('welcome_sample')}</figcaption>
        </figure>
        <MarkLegend />
        <section>
          <h2>{text('welcome_ways')}</h2>
          <ol class="ways">
            <li>{text('welcome_way_popup')}</li>
            <li>{text('welcome_way_page')}</li>
          </ol>
          <ShortcutList shortcuts={shortcuts} onChange={onChangeShortcuts} />
        </section>
        <section>
          <h2>{text('welcome_privacy')}</h2>
          <p>{text('welcome_privacy_local')}</p>
          <p>{text('welcome_privacy_record')}</p>
          <p>{text('welcome_privacy_settings')}</p>
        </section>
        <section>
          <h2>{text('welcome_sites')}</h2>
          {isPortalAllowed ? (
            <p>{text('welcome_portal_allowed')}</p>
          ) : (
            <p>
              {text('welcome_portal_missing')}{' '}
              <button type="button" class="primary" onClick={onAllowPortal}>
                {text('welcome_portal_allow')}
              </button>
            </p>
          )}
          <label class="switch">
            <input
              type="checkbox"
              class="elsewhere"
              checked={isElsewhere}
              onChange={(event) => onElsewhere(event.currentTarget.checked)}
            />
            {text('welcome_elsewhere')}
          </label>
          <p class="hint">{text('welcome_elsewhere_hint')}</p>
        </section>
      </main>
    </div>
  );
}

/** The reader's own marks and tags, on a post of two paragraphs. */
function Sample() {
  const { article, speech } = SAMPLE;
  const [chosen, setChosen] = useState<string>();
  const marks = marksOf(speech, [], { markDirect: true, markFragment: true, markIndirect: true });
  const voices = voicesOf(speech.speakers);
  return (
    <div class="paper" lang={article.language}>
      {article.blocks.map((block) => (
        <ArticleBlock
          key={block.id}
          block={block}
          marks={marks.get(block.id) ?? NO_MARKS}
          voices={voices}
          chosen={chosen}
          level={undefined}
          onChoose={({ id }) => setChosen(chosen === id ? undefined : id)}
        />
      ))}
    </div>
  );
}
