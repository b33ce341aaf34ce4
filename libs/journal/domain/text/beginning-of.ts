import type { Block, JournalText, Runs } from './journal-text';

/** The beginning of a text, where only its first lines are shown: nobody draws twenty thousand letters for four lines. @param most letters */
export function beginningOf({ blocks }: JournalText, most: number): JournalText {
  let left = most;
  const take = (runs: Runs): Runs =>
    runs.flatMap((run) => {
      // A sign that is cut in half is none.
      const text = run.text.slice(0, Math.max(0, left)).replace(/[\ud800-\udbff]$/, '');
      left -= run.text.length;
      return text === '' ? [] : [{ ...run, text }];
    });
  const taken = blocks.flatMap((block): Block[] => {
    if (left <= 0) return [];
    if ('runs' in block) return [{ ...block, runs: take(block.runs) }];
    return [{ ...block, items: block.items.flatMap((item) => (left > 0 ? [take(item)] : [])) }];
  });
  return { blocks: taken };
}
