import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Desk, Reading } from '../panels/panel.ts';

interface Props {
  readonly reading: Reading;
  /** Index among the article's pictures. */
  readonly picture: number;
  readonly desk: Desk;
  onPicture(picture: number | undefined): void;
}

/** A picture of the article, as large as the view allows. */
export function Lightbox({ reading, onPicture }: Props) {
  const text = useText();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const source = reading.article.leadImage;
  return (
    <div class="lightbox" role="dialog" aria-label={text('lightbox_label')}>
      <button
        ref={close}
        type="button"
        class="icon-button"
        onClick={() => onPicture(undefined)}
        aria-label={text('lightbox_close')}
      >
        <Icon name="close" />
      </button>
      {source !== undefined && <img src={source.src} alt={source.caption ?? ''} referrerPolicy="no-referrer" />}
    </div>
  );
}
