import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { placeIn } from '../article/place-in.ts';
import type { PanelProps } from '../panels/panel.ts';
import { AloudChoices } from './AloudChoices.tsx';
import { browserMouth } from './mouth.ts';
import { AloudPlayer, type AloudState } from './player.ts';
import { scriptOf } from './script.ts';
import { showLine } from './show-line.ts';
import { useSystemVoices } from './use-system-voices.tsx';
import { voicesFor } from './voices.ts';

interface Props extends PanelProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Gives the one who holds the bar a way to pause and go on. */
  listen(toggle: () => void): void;
  onClose(): void;
}

/** Reads the post aloud from where the reader is: pause, by paragraph, speed, voice. Falls silent when it goes. */
export function AloudBar({ reading, settings, desk, scroller, listen, onClose }: Props) {
  const text = useText();
  const { article, speech } = reading;
  const systemVoices = useSystemVoices();
  const voices = voicesFor(systemVoices, article.language, settings.aloudNetwork);
  const voice = voices.find(({ voiceURI }) => voiceURI === settings.aloudVoice) ?? voices[0];
  const chosen = useRef(voice);
  chosen.current = voice;
  const [state, setState] = useState<AloudState>('paused');
  const says = settings.aloudAnnounce;

  const player = useMemo(() => {
    const nameOf = (id: string | null) => speech?.speakers.find((speaker) => speaker.id === id)?.name;
    const script = scriptOf(article, speech, {
      quotation: (id) => {
        const name = nameOf(id);
        if (!says) return undefined;
        return name === undefined ? text('quote_label_unattributed') : text('quote_label', name);
      },
      picture: (caption) => text('aloud_picture', caption),
    });
    return new AloudPlayer(
      script,
      browserMouth(() => chosen.current),
      {
        onState: setState,
        onLine: (line) => {
          if (scroller.current !== null) showLine(scroller.current, line);
        },
      },
    );
  }, [article, speech, says]);
  player.rate = settings.aloudRate;
  player.isQuotationHigher = settings.aloudPitch;

  const voiceUri = voice?.voiceURI;
  const hasVoice = voice !== undefined;
  useEffect(() => {
    if (!hasVoice) return undefined;
    const place = scroller.current === null ? null : placeIn(scroller.current);
    player.startAt(
      place?.block,
      article.blocks.map(({ id }) => id),
    );
    // The popup goes away without a word to its components.
    const leave = (): void => player.stop();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      player.stop();
    };
  }, [player, hasVoice]);
  // Preact 11 ends effects after the next frame: the voice would say a line more than the bar stands.
  useLayoutEffect(() => () => player.stop(), [player]);
  const toggle = (): void => (state === 'reading' ? player.pause() : player.resume());
  listen(toggle);
  // Another voice or speed is heard at once, from the line's beginning.
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && state === 'reading') player.resume();
    isFirst.current = false;
  }, [voiceUri, settings.aloudRate]);

  const sentence =
    !hasVoice && systemVoices.length > 0
      ? 'aloud_only_network'
      : ({ failed: 'aloud_failed', ended: 'status_end', reading: undefined, paused: undefined } as const)[state];
  return (
    <section class="aloud" aria-label={text('aloud_label')}>
      <div class="aloud-controls">
        <button type="button" class="icon-button" onClick={() => player.skip(-1)} aria-label={text('aloud_previous')}>
          <Icon name="back" />
        </button>
        <button type="button" class="primary aloud-toggle" onClick={toggle}>
          <Icon name={state === 'reading' ? 'pause' : 'play'} />
          {text(state === 'reading' ? 'aloud_pause' : 'aloud_go_on')}
        </button>
        <button type="button" class="icon-button" onClick={() => player.skip(1)} aria-label={text('aloud_next')}>
          <Icon name="forward" />
        </button>
        <AloudChoices settings={settings} desk={desk} voices={voices} voice={voice} />
        <button type="button" class="icon-button close-aloud" onClick={onClose} aria-label={text('aloud_close')}>
          <Icon name="close" />
        </button>
      </div>
      <p role="status" class="aloud-state">
        {sentence === undefined ? '' : text(sentence)}
      </p>
    </section>
  );
}
