import { quotationOf } from '../citation/quotation.ts';
import type { Span, Utterance } from '../speech/speech.ts';
import { useHeldFocus } from '../ui/use-held-focus.tsx';
import { QuoteCard } from './citation/QuoteCard.tsx';
import { quotationOfSelection } from './citation/selection-source.ts';
import type { PanelProps } from './panels/panel.ts';
import { Attribution } from './speakers/Attribution.tsx';

interface Props extends PanelProps {
  /** What is being cited: an utterance, or words of the article that somebody selected. */
  readonly cited: Utterance | readonly Span[];
  onClose(): void;
}

/** The quote card of what was chosen in the text. */
export function OpenCard({ cited, ...props }: Props) {
  // Who went from quotation to quotation by keys stays where the last one is.
  const place = useHeldFocus<HTMLDivElement>(true, undefined, (root) =>
    'spans' in cited ? root.querySelector<HTMLElement>(`[data-tag="${cited.id}"]`) : null,
  );
  const { reading, desk } = props;
  const { article, speech } = reading;
  return (
    <div class="open-card" ref={place} tabIndex={-1}>
      {'spans' in cited ? (
        <QuoteCard
          {...props}
          key={`${cited.id} ${cited.speaker}`}
          quotation={quotationOf(cited, speech?.speakers ?? [], article.blocks)}
          spans={cited.spans}
        >
          <Attribution utterance={cited} reading={reading} desk={desk} />
        </QuoteCard>
      ) : (
        <QuoteCard
          {...props}
          key={JSON.stringify(cited)}
          quotation={quotationOfSelection(cited, speech, article.blocks)}
          spans={cited}
        />
      )}
    </div>
  );
}
