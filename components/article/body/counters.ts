import { queryAll, textOf } from '../../dom/unclobbered.ts';
import type { Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/** A counter shows 0 until a script counts up: the number stands in an attribute. */
const COUNTERS = [
  { box: '.fusion-counter-box', number: '.display-counter', value: 'data-value', label: '.counter-box-content' },
  {
    box: '.elementor-counter',
    number: '.elementor-counter-number',
    value: 'data-to-value',
    label: '.elementor-counter-title',
  },
  {
    box: '.et_pb_number_counter, .et_pb_circle_counter',
    number: '.percent-value',
    value: 'data-number-value',
    label: '.title, .et_pb_module_header',
  },
];

/** Writes each counter of a box as a line: «1,250 kilómetros mejorados». */
export function readCounters(element: Element, { writer }: Reading): void {
  for (const { box, number, value, label } of COUNTERS) {
    for (const counter of element.matches(box) ? [element] : queryAll(element, box)) {
      const line = writer.open('p');
      writer.text(`${numberIn(counter, number, value)} ${queryAll(counter, label).map(textOf).join(' ')}`);
      writer.closeTo(line);
    }
  }
}

/** The number with what stands before and after it: «Q», «%», «+». */
function numberIn(counter: Element, selector: string, attribute: string): string {
  const [number] = queryAll(counter, selector);
  if (number === undefined) return '';
  const holder = number.closest(`[${attribute}]`) ?? counter;
  const delimiter = number.getAttribute('data-delimiter') ?? holder.getAttribute('data-number-separator') ?? '';
  const shown = grouped(holder.getAttribute(attribute) ?? textOf(number), delimiter);
  const around = [...(number.parentElement?.childNodes ?? [])];
  return squeeze(around.map((node) => (node === number ? shown : (node.textContent ?? ''))).join('')).trim();
}

function grouped(value: string, delimiter: string): string {
  const [whole = '', decimals] = value.trim().split('.');
  const digits = delimiter === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, delimiter);
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
