import { type FormattedBlock, type FormattedRun, linesOfBlock, type TextMark } from './formatted-block';

/** Words in one look, and marked as one or not at all. */
export interface Piece extends FormattedRun {
  /** The last of the marks that lie on it. */
  readonly mark: TextMark | null;
}

/** The lines of a block, cut where a look or a mark begins or ends. Marks may lie over each other, and over several items. */
export function markedLines(block: FormattedBlock, marks: readonly TextMark[]): readonly (readonly Piece[])[] {
  const cuts = marks.flatMap(({ from, length }) => [from, from + length]).sort((first, second) => first - second);
  let place = 0;
  return linesOfBlock(block).map((line) => {
    const pieces = line.flatMap((run) => {
      const cut = cutAt(run, place, cuts).map((piece) => ({ ...piece.run, mark: markAt(piece.from, marks) }));
      place += run.text.length;
      return cut;
    });
    place += 1; // the line end
    return pieces;
  });
}

function cutAt(
  run: FormattedRun,
  place: number,
  cuts: readonly number[],
): readonly { readonly from: number; readonly run: FormattedRun }[] {
  const end = place + run.text.length;
  const places = [place, ...new Set(cuts.filter((cut) => cut > place && cut < end)), end];
  return places
    .slice(0, -1)
    .map((from, index) => ({ from, run: { ...run, text: run.text.slice(from - place, (places[index + 1] ?? end) - place) } }));
}

function markAt(place: number, marks: readonly TextMark[]): TextMark | null {
  return marks.findLast(({ from, length }) => place >= from && place < from + length) ?? null;
}
