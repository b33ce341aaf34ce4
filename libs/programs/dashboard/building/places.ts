/** -1 is up. */
export type Way = -1 | 1;

/** The same list with one of its things one place further. */
export function moved<Each extends { readonly id: string }>(list: readonly Each[], id: string, way: Way): readonly Each[] {
  const from = list.findIndex((each) => each.id === id);
  const [each, to] = [list[from], from + way];
  return each && to >= 0 ? list.toSpliced(from, 1).toSpliced(to, 0, each) : list;
}

/** An id that nothing has yet, near to what was wished: `boundaries`, then `boundaries-2`. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish;
  for (let turn = 2; taken.has(id); turn++) id = `${wish}-${turn}`;
  return id;
}

/** Gives out ids, each once. */
export class FreeIds {
  private readonly taken = new Set<string>();

  take(wish: string): string {
    const id = freeId(wish, this.taken);
    this.taken.add(id);
    return id;
  }
}

/** How rows lie in a group of them. */
export interface Rows<Group, Row> {
  readonly of: (group: Group) => readonly Row[];
  readonly into: (group: Group, rows: readonly Row[]) => Group;
}

/** The same groups with one row one place further: past the end of its group it goes on into the next one. */
export function rowMoved<Group, Row extends { readonly id: string }>(
  groups: readonly Group[],
  id: string,
  way: Way,
  { of, into }: Rows<Group, Row>,
): readonly Group[] {
  const from = groups.findIndex((group) => of(group).some((row) => row.id === id));
  const [group, next] = [groups[from], groups[from + way]];
  const row = group && of(group).find((each) => each.id === id);
  if (!group || !row) return groups;
  if (row !== of(group).at(way < 0 ? 0 : -1)) return groups.with(from, into(group, moved(of(group), id, way)));
  if (!next) return groups;
  const without = of(group).filter((each) => each !== row);
  return groups.with(from, into(group, without)).with(from + way, into(next, way < 0 ? [...of(next), row] : [row, ...of(next)]));
}
