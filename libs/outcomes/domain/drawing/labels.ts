import type { Frame } from './drawing';

/** From the top of a label of two lines to that of the next. */
export const labelHeight = 35;

/**
 * Lays labels beside the ends of their lines so that none lies on another: each as near to its end as the others let it be, all of them together within the
 * field as long as it holds them.
 *
 * @param ends where the lines end, in any order
 * @returns where each label is, in the same order
 */
export function spread(ends: readonly number[], { top, bottom }: Pick<Frame, 'top' | 'bottom'>): readonly number[] {
  const order = ends.map((y, place) => ({ y, place })).sort((one, other) => one.y - other.y || one.place - other.place);
  // Labels that would touch move as one block, whose middle stays where theirs was.
  const blocks: { wanted: number; count: number }[] = [];
  for (const { y } of order) {
    let block = { wanted: y, count: 1 };
    for (let above = blocks.at(-1); above && startOf(above) + above.count * labelHeight > startOf(block); above = blocks.at(-1)) {
      blocks.pop();
      const count = above.count + block.count;
      block = { wanted: (above.wanted * above.count + block.wanted * block.count) / count, count };
    }
    blocks.push(block);
  }
  const laid = blocks.flatMap((block) => Array.from({ length: block.count }, (_, index) => startOf(block) + index * labelHeight));
  const within = keptAbove(keptBelow(laid, top), bottom);
  const places = new Array<number>(ends.length).fill(0);
  for (const [index, { place }] of order.entries()) places[place] = within[index] ?? 0;
  return places;
}

function startOf({ wanted, count }: { readonly wanted: number; readonly count: number }): number {
  return wanted - ((count - 1) * labelHeight) / 2;
}

function keptBelow(laid: readonly number[], top: number): readonly number[] {
  let least = top;
  return laid.map((y) => {
    const kept = Math.max(y, least);
    least = kept + labelHeight;
    return kept;
  });
}

function keptAbove(laid: readonly number[], bottom: number): readonly number[] {
  let most = bottom;
  return laid
    .toReversed()
    .map((y) => {
      const kept = Math.min(y, most);
      most = kept - labelHeight;
      return kept;
    })
    .toReversed();
}
