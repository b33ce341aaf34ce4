import { computed, signal } from '@angular/core';

/** A row that is on the page, and where it stands among all of them, from 0. */
export interface SeenRow<Row> {
  readonly row: Row;
  readonly index: number;
  /** Its distance from the first row, while it stays outside the window because the focus is on it. */
  readonly keptAt: number | null;
}

/** The window as it lies over the rows, in px: where the first row begins, counted from the upper edge, and how much is seen. */
interface Place {
  readonly top: number;
  readonly height: number;
}

/** Rows that are on the page above and below what is seen, so that scrolling meets rows and not a gap. */
const rowsBeyond = 12;
/** How many rows come and go together. */
const step = 4;

/** Which rows of a long list are on the page: those near the window, and the one with the focus. All rows are equally high. */
export class RowWindow<Row extends { readonly id: string }> {
  // Until it is known, as on a tall screen with the list at its top.
  private readonly place = signal<Place | null>({ top: 0, height: 1200 });
  private readonly rowHeight = signal(0);
  private readonly kept = signal<string | null>(null);

  readonly count = computed(() => this.all().length);

  private readonly range = computed(() => rangeOf(this.count(), this.rowHeight(), this.place()), {
    equal: (one, other) => one.first === other.first && one.end === other.end,
  });

  /** The rows to draw, for `@for` with `track seen.row.id`. */
  readonly rows = computed((): readonly SeenRow<Row>[] => {
    const { first, end } = this.range();
    const all = this.all();
    const seen = all.slice(first, end).map((row, position) => ({ row, index: first + position, keptAt: null }));
    const kept = this.kept() === null ? -1 : all.findIndex(({ id }) => id === this.kept());
    const row = all[kept];
    if (!row || (kept >= first && kept < end)) return seen;
    const outside = { row, index: kept, keptAt: kept * this.rowHeight() };
    return kept < first ? [outside, ...seen] : [...seen, outside];
  });
  /** The room of the rows that are not on the page, in px. */
  readonly above = computed(() => this.range().first * this.rowHeight());
  readonly below = computed(() => (this.count() - this.range().end) * this.rowHeight());
  /** How many rows there are, once the window has come near the last of them; null before, and where nothing is laid out. */
  readonly nearEnd = computed(() => {
    const isNear = this.place() && this.count() > 0 && this.count() - this.range().end <= rowsBeyond;
    return isNear ? this.count() : null;
  });

  /** @param height of a row in px; the first one on the page is measured, and corrects it where a phone draws rows higher */
  constructor(
    private readonly all: () => readonly Row[],
    { height }: { readonly height: number },
  ) {
    this.rowHeight.set(height);
  }

  /** Says where the window lies; null where nothing is laid out, and then every row is drawn. */
  lies(place: Place | null): void {
    this.place.set(place);
  }

  measured(height: number): void {
    if (height > 0) this.rowHeight.set(height);
  }

  /** Keeps the row with this place on the page wherever the window goes, until another is kept. */
  keep(index: number | null): void {
    this.kept.set(index === null ? null : (this.all()[index]?.id ?? null));
  }
}

function rangeOf(count: number, height: number, place: Place | null): { first: number; end: number } {
  if (!place) return { first: 0, end: count };
  const firstSeen = Math.floor(-place.top / height);
  const endSeen = Math.ceil((place.height - place.top) / height);
  const first = Math.floor((firstSeen - rowsBeyond) / step) * step;
  const end = Math.ceil((endSeen + rowsBeyond) / step) * step;
  // One row is always there to be measured.
  return { first: between(0, first, Math.max(0, count - 1)), end: between(Math.min(1, count), end, count) };
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
