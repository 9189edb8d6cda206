import { useEffect, useRef, useState } from 'preact/hooks';
import { capitalised, namedAs } from '../../citation/speaker-words.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Speaker, Utterance } from '../../speech/speech.ts';

interface Props {
  readonly utterance: Utterance;
  readonly speakers: readonly Speaker[];
  /** A speaker's name, as it stands in the post or as it was written here; null for nobody. */
  onChoose(name: string | null): void;
  onCancel(): void;
}

/** Stands for «nobody» and «somebody else» among names; no name begins with a space. */
const NOBODY = ' nobody';
const OTHER = ' other';

/** Who said it: one of the post's speakers, somebody else by name, or nobody. */
export function SpeakerChoice({ utterance, speakers, onChoose, onCancel }: Props) {
  const text = useText();
  const present = speakers.find(({ id }) => id === utterance.speaker)?.name ?? NOBODY;
  const [choice, setChoice] = useState(present);
  const [name, setName] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const written = name.trim().replace(/\s+/g, ' ');
  const options: readonly (readonly [string, string])[] = [
    ...speakers.map((speaker): [string, string] => [speaker.name, capitalised(speaker.name)]),
    [OTHER, text('attribution_other')],
    [NOBODY, text('attribution_nobody')],
  ];
  return (
    <form
      class="speaker-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // This layer alone: the card stays.
        event.preventDefault();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice === NOBODY) onChoose(null);
        else if (choice !== OTHER) onChoose(choice);
        // «Pérez Gómez, Ana Lucía», as the card's own field takes it.
        else if (written !== '') onChoose(namedAs(written).name);
      }}
    >
      <fieldset>
        <legend>{text('attribution_choose')}</legend>
        {options.map(([value, label]) => (
          <label key={value} class="choice">
            <input
              ref={value === present ? first : null}
              type="radio"
              name="speaker"
              value={value}
              checked={choice === value}
              onChange={() => setChoice(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {choice === OTHER && (
        <label class="field">
          {text('attribution_name')}
          <input
            type="text"
            required
            maxLength={120}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="actions">
        <button type="submit" class="primary">
          {text('attribution_keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {text('attribution_cancel')}
        </button>
      </p>
    </form>
  );
}
