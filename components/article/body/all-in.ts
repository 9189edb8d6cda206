import { bare } from './squeeze.ts';

/** Whether all words of a line stand in one kind of mark. */
export function isAllIn(mark: 'em' | 'small' | 'strong', line: Element): boolean {
  const marked = [...line.querySelectorAll(mark)].map(({ textContent }) => textContent).join('');
  return marked !== '' && bare(marked) === bare(line.textContent);
}
