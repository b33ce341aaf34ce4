const words = new Intl.Segmenter(undefined, { granularity: 'word' });

// Written without spaces: there a line ends between any two words.
const dense = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const endsDense = new RegExp(`[${dense}\\p{Po}\\p{Pe}]$`, 'u');
const beginsDense = new RegExp(`^[${dense}\\p{Ps}]`, 'u');
const closing = /^[\p{Pe}\p{Pf}\p{Po}ー々]/u;
const space = /[^\S\u00a0\u202f\n]$/u;

/** Where a line may end in a text, and whether it has to. */
export function lineEndsIn(text: string): ReadonlyMap<number, boolean> {
  const ends = new Map<number, boolean>();
  let before = '';
  for (const { segment, index } of words.segment(text)) {
    if (before.endsWith('\n')) ends.set(index, true);
    else if (mayEndBetween(before, segment)) ends.set(index, false);
    before = segment;
  }
  return ends;
}

function mayEndBetween(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false;
  if (space.test(before)) return true;
  if (/[-–—]$/u.test(before)) return /^\p{L}/u.test(after);
  return endsDense.test(before) && beginsDense.test(after) && !closing.test(after);
}
