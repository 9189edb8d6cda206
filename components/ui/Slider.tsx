import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  /** The value as it is said: «19 px». */
  readonly shown: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly less: string;
  readonly more: string;
  onChange(value: number): void;
  onStep(direction: 1 | -1): void;
}

/** A value along a line, with a button at either end for those who cannot drag. */
export function Slider({ label, value, shown, least, most, step, less, more, onChange, onStep }: Props) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      {/* The control tells its own value; said a second time it would be noise. */}
      <output for={id} aria-live="off">
        {shown}
      </output>
      <div class="slider-line">
        <button
          type="button"
          class="icon-button"
          aria-label={less}
          disabled={value <= least}
          onClick={() => onStep(-1)}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={shown}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <button type="button" class="icon-button" aria-label={more} disabled={value >= most} onClick={() => onStep(1)}>
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
