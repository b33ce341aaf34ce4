import { append, type Fragment, type Shaped } from './fragments';

/** A piece of a line, and where it begins. */
export interface Placed {
  readonly fragment: Fragment;
  readonly x: number;
}
export type Line = readonly Placed[];

/** How wide something is in points. */
export type Measure = (fragment: Fragment) => number;

/** Lays words out in lines, each as full as it may be. What fits on no line of its own is torn between letters. */
export function layOut({ chunks, isRightToLeft }: Shaped, width: number, measure: Measure): Line[] {
  const lines: Fragment[][] = [[]];
  let used = 0;
  for (const { fragments, endsLine } of chunks) {
    const wanted = widthOf(withoutLastSpace(fragments), measure);
    if (used > 0 && used + wanted > width) {
      lines.push([]);
      used = 0;
    }
    for (const fragment of wanted > width ? fragments.flatMap(torn) : fragments) {
      const next = measure(fragment);
      if (wanted > width && used + next > width) {
        lines.push([]);
        used = 0;
      }
      append(lines.at(-1) ?? [], fragment);
      used += next;
    }
    if (!endsLine) continue;
    lines.push([]);
    used = 0;
  }
  return lines.map((line) => place(line, width, isRightToLeft, measure));
}

function place(line: readonly Fragment[], width: number, isRightToLeft: boolean, measure: Measure): Line {
  const seen = inOrderSeen(line);
  let x = isRightToLeft ? width - widthOf(withoutLastSpace(line), measure) : 0;
  if (isRightToLeft && seen[0]?.text.trim() === '') x -= measure(seen[0]);
  return seen.map((fragment) => {
    const placed = { fragment, x };
    x += measure(fragment);
    return placed;
  });
}

/** From the highest level down to the lowest odd one, whatever stands on it or above is turned around. */
function inOrderSeen(line: readonly Fragment[]): Fragment[] {
  const seen = [...line];
  const highest = Math.max(0, ...line.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < seen.length; from += 1) {
      let to = from;
      while ((seen[to]?.level ?? -1) >= level) to += 1;
      if (to > from) seen.splice(from, to - from, ...seen.slice(from, to).reverse());
      from = to;
    }
  return seen;
}

function widthOf(fragments: readonly Fragment[], measure: Measure): number {
  return fragments.reduce((sum, fragment) => sum + measure(fragment), 0);
}

// The space behind the last word of a line takes no room.
function withoutLastSpace(fragments: readonly Fragment[]): Fragment[] {
  const last = fragments.at(-1);
  return last ? [...fragments.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}

function torn(fragment: Fragment): Fragment[] {
  if (fragment.actual) return [fragment];
  return Array.from(new Intl.Segmenter().segment(fragment.text), ({ segment }) => ({ ...fragment, text: segment }));
}
