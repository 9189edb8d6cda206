import type { QuotedSpeaker } from '../../citation/quotation.ts';
import { useText } from '../../i18n/TextContext.tsx';

/** As typed: an empty name says that nobody is named. */
export interface TypedSpeaker {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

interface Props {
  readonly speaker: TypedSpeaker;
  onChange(speaker: TypedSpeaker): void;
}

const FIELDS = [
  ['name', 'quote_name'],
  ['role', 'quote_role'],
  ['organisation', 'quote_organisation'],
] as const;

/** Who said it, to be put right before copying. What the post does not say stays empty. */
export function SpeakerFields({ speaker, onChange }: Props) {
  const text = useText();
  return (
    <div class="speaker-fields">
      {FIELDS.map(([field, label]) => (
        <label key={field}>
          {text(label)}
          <input
            type="text"
            class={`speaker-${field}`}
            value={speaker[field]}
            placeholder={text('quote_unknown')}
            onInput={({ currentTarget }) => onChange({ ...speaker, [field]: currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

export function typedSpeaker(speaker: QuotedSpeaker | undefined): TypedSpeaker {
  return { name: speaker?.name ?? '', role: speaker?.role ?? '', organisation: speaker?.organisation ?? '' };
}
