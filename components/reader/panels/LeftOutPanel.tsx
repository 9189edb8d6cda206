import { plural, type TextKey } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { LeftOutReason } from '../../article/article.ts';
import type { PanelProps } from './panel.ts';

const REASONS: Readonly<Record<LeftOutReason, TextKey>> = {
  furniture: 'left_out_furniture',
  hidden: 'left_out_hidden',
  form: 'left_out_form',
  empty: 'left_out_empty',
  duplicate: 'left_out_duplicate',
  unsafe: 'left_out_unsafe',
  button: 'left_out_button',
  'too-large': 'left_out_too_large',
  decoration: 'left_out_decoration',
  tracker: 'left_out_tracker',
  lost: 'left_out_lost',
};

/** What of the page's body is not shown, and why: a reader that says what it drops can be cited from. */
export function LeftOutPanel({ reading }: PanelProps) {
  const { text, language } = useVoice();
  const { leftOut } = reading.article;
  if (leftOut.length === 0) return <p>{text('left_out_none')}</p>;
  return (
    <>
      <p>{plural(text, language, 'left_out_count', leftOut.length)}</p>
      <ul class="left-out">
        {leftOut.map(({ kind, text: words, reason }, index) => (
          <li key={index}>
            <q>{words === '' ? kind : words}</q> <small>{text(REASONS[reason])}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
