import { useMemo } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useHeldFocus } from '../../ui/use-held-focus.tsx';
import type { Desk, Reading } from '../panels/panel.ts';
import { citePicture } from './picture-citation.ts';
import { picturesIn } from './pictures.ts';

interface Props {
  readonly reading: Reading;
  /** Index among the article's pictures. */
  readonly picture: number;
  readonly desk: Desk;
  onPicture(picture: number): void;
  onClose(): void;
}

/** One picture as large as the view allows, with its caption, its own address and its citation; arrows go to the others. */
export function Lightbox({ reading, picture, desk, onPicture, onClose }: Props) {
  const text = useText();
  const { article, today } = reading;
  const pictures = useMemo(() => picturesIn(article.blocks), [article]);
  const box = useHeldFocus<HTMLDialogElement>(true, '.close');
  const shown = pictures[picture];

  if (shown === undefined) return null;
  const step = (by: number): void => onPicture((picture + by + pictures.length) % pictures.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'Tab') keepInside(event, box.current);
    else return;
    event.stopPropagation();
  };

  return (
    <dialog open aria-modal="true" class="lightbox" ref={box} aria-label={text('lightbox_label')} onKeyDown={onKeyDown}>
      <div class="lightbox-tools">
        <span>{text('lightbox_place', String(picture + 1), String(pictures.length))}</span>
        {pictures.length > 1 && (
          <>
            <button type="button" class="icon-button" onClick={() => step(-1)} aria-label={text('lightbox_previous')}>
              <Icon name="back" />
            </button>
            <button type="button" class="icon-button" onClick={() => step(1)} aria-label={text('lightbox_next')}>
              <Icon name="forward" />
            </button>
          </>
        )}
        <button type="button" class="icon-button close" onClick={onClose} aria-label={text('lightbox_close')}>
          <Icon name="close" />
        </button>
      </div>
      <figure>
        <img src={shown.original} alt={shown.alt} referrerPolicy="no-referrer" />
        <figcaption>
          <p lang={article.language}>{shown.caption === '' ? text('files_no_caption') : shown.caption}</p>
          <p class="actions">
            <button type="button" onClick={() => void desk.copy(citePicture(article, shown, today))}>
              <Icon name="copy" />
              {text('lightbox_cite')}
            </button>
            <a href={shown.original} target="_blank" rel="noopener noreferrer">
              {text('lightbox_original')}
            </a>
          </p>
        </figcaption>
      </figure>
    </dialog>
  );
}

/** The picture covers everything else, so the focus goes round inside it. */
function keepInside(event: KeyboardEvent, box: HTMLElement | null): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target !== end) return;
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  event.preventDefault();
}
