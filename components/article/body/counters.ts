import { queryAll, textOf } from '../../dom/unclobbered.ts';
import type { Reading } from './reading.ts';
import { squeeze } from './squeeze.ts';

/**
 * A counter shows 0 until a script counts up: the number stands in an attribute. Those of WPBakery, Beaver Builder, Kadence and
 * Spectra are from knowledge of their markup.
 */
export const COUNTERS = [
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
  { box: '.vc_pie_chart', number: '.vc_pie_chart_value', value: 'data-pie-value', label: '.wpb_pie_chart_heading' },
  {
    box: '.fl-number',
    number: '.fl-number-int',
    value: 'data-number',
    label: '.fl-number-after-text',
    lead: '.fl-number-before-text',
  },
  { box: '.kb-count-up', number: '.kb-count-up-number', value: 'data-end', label: '.kb-count-up-title' },
  {
    box: '.wp-block-uagb-counter',
    number: '.uagb-counter-block-number',
    value: 'data-number',
    label: '.wp-block-uagb-counter__title',
  },
];

/** Writes each counter of a box as a line: «1,250 kilómetros mejorados». */
export function readCounters(element: Element, { writer }: Reading): void {
  for (const { box, number, value, label, lead } of COUNTERS) {
    for (const counter of element.matches(box) ? [element] : queryAll(element, box)) {
      const line = writer.open('p');
      const words = (selector = ''): string =>
        selector === '' ? '' : queryAll(counter, selector).map(textOf).join(' ');
      writer.text(`${words(lead)} ${numberIn(counter, number, value)} ${words(label)}`);
      writer.closeTo(line);
    }
  }
}

/** The number with what stands before and after it: «Q», «%», «+». */
function numberIn(counter: Element, selector: string, attribute: string): string {
  const [number] = queryAll(counter, selector);
  if (number === undefined) return '';
  const holder = number.closest(`[${attribute}]`) ?? counter;
  const told = (name: string): string | null => holder.getAttribute(`data-${name}`);
  const delimiter = number.getAttribute('data-delimiter') ?? told('number-separator') ?? told('separator') ?? '';
  const label = told('pie-label-value') ?? '';
  const shown = label === '' ? grouped(holder.getAttribute(attribute) ?? textOf(number), delimiter) : label;
  const before = told('prefix');
  const after = told('suffix') ?? told('pie-units');
  if (before !== null || after !== null) return squeeze(`${before ?? ''}${shown}${after ?? ''}`).trim();
  const around = [...(number.parentElement?.childNodes ?? [])];
  // Elementor sets them in a row of boxes, where white space between two shows nothing.
  const inRow = number.parentElement?.matches('.elementor-counter-number-wrapper') === true;
  const pieces = around.filter(({ nodeType }) => !inRow || nodeType === 1);
  return squeeze(pieces.map((node) => (node === number ? shown : (node.textContent ?? ''))).join('')).trim();
}

function grouped(value: string, delimiter: string): string {
  const [whole = '', decimals] = value.trim().split('.');
  const digits = delimiter === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, delimiter);
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
