import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import { readingMinutes } from './reading-time.ts';

interface Props {
  readonly article: Article;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What is being read and how much is left, once the headline is out of sight; a thin line says it to the eye. */
export function ReadingStatus({ article, scroller }: Props) {
  const { text, language } = useVoice();
  const line = useRef<HTMLSpanElement>(null);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [minutes, setMinutes] = useState(0);
  const all = readingMinutes(article.blocks);

  useEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    let frame: number | undefined;
    const look = (): void => {
      frame = undefined;
      const whole = view.scrollHeight - view.clientHeight;
      const done = whole <= 0 ? 0 : Math.min(1, view.scrollTop / whole);
      line.current?.style.setProperty('transform', `scaleX(${done})`);
      setMinutes(Math.ceil(all * (1 - done)));
      const title = view.querySelector('h1');
      setIsUnderWay(title !== null && title.getBoundingClientRect().bottom < view.getBoundingClientRect().top);
    };
    const scrolled = (): void => {
      frame ??= requestAnimationFrame(look);
    };
    look();
    view.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      view.removeEventListener('scroll', scrolled);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [article, all]);

  return (
    <div class="reading-status">
      {isUnderWay && (
        <>
          <span class="status-title" lang={article.language}>
            {article.title}
          </span>
          <span class="status-left">
            {minutes === 0 ? text('status_end') : plural(text, language, 'status_left', minutes)}
          </span>
        </>
      )}
      <span class="progress" aria-hidden="true">
        <span ref={line} />
      </span>
    </div>
  );
}
