import { useText, useVoice } from '../../i18n/TextContext.tsx';
import { citing } from '../citation/citing.ts';
import { RichWords } from '../citation/RichWords.tsx';
import type { Desk, Reading } from '../panels/panel.ts';
import type { Settings } from '../settings/settings.ts';
import { shownDate } from './dates.ts';

interface Props {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly desk: Desk;
}

/** What stands at the end on paper: how to cite the post, and when it was printed by what. */
export function PrintFooter({ reading, settings, desk }: Props) {
  const text = useText();
  const { language } = useVoice();
  const { year, month = 1, day = 1 } = reading.today;
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return (
    <footer class="print-only">
      <h2>{text('print_citation')}</h2>
      <div lang={reading.article.language}>
        <RichWords words={citing(reading, settings, desk)} />
      </div>
      <p>{text('print_made', shownDate(iso, language))}</p>
    </footer>
  );
}
