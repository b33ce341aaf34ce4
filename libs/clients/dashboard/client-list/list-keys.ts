import type { ClientRowFragment } from '@rekindle/shared/graphql';
import type { Keys } from '@rekindle/shared/ui';

interface KeyedList {
  readonly rows: () => readonly ClientRowFragment[];
  readonly focusRow: (index: number) => void;
  readonly turn: (id: string) => void;
}

/** The list by keyboard: `j` and `k` go from row to row, `x` ticks one; Enter is the row's own. Needs an injection context. */
export function listKeys(keys: Keys, { rows, focusRow, turn }: KeyedList): void {
  const go = (step: 1 | -1) => {
    const index = focusedRow() === null ? (step === 1 ? 0 : rows().length - 1) : (focusedRow() ?? 0) + step;
    if (rows()[index]) focusRow(index);
  };
  keys.on('j', $localize`:@@listKeys.next:Next client`, () => go(1), { group: 'list' });
  keys.on('k', $localize`:@@listKeys.previous:Previous client`, () => go(-1), { group: 'list' });
  keys.on(
    'x',
    $localize`:@@listKeys.select:Select, or not`,
    () => {
      const row = rows()[focusedRow() ?? -1];
      if (row) turn(row.id);
    },
    { group: 'list' },
  );
}

// Screen readers count from one, and the row of headings too.
function focusedRow(): number | null {
  const place = document.activeElement?.closest('tbody tr')?.getAttribute('aria-rowindex');
  return place ? Number(place) - 2 : null;
}
