import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/TextContext.tsx';

interface Props {
  readonly words: string;
  /** What else can be done. */
  readonly children?: ComponentChildren;
  onClose(): void;
}

/** What the browser would not copy, selected and ready for Ctrl+C. */
export function ManualCopy({ words, children, onClose }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [words]);
  return (
    <section class="manual-copy" aria-label={text('citation_not_copied')}>
      <p>{text('citation_not_copied')}</p>
      <textarea ref={field} readOnly rows={5} value={words} aria-label={text('citation_preview')} />
      <p class="actions">
        {children}
        <button type="button" onClick={onClose}>
          {text('manual_copy_close')}
        </button>
      </p>
    </section>
  );
}
