import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How many fields a validated document asks for once its fragments are written out. */
export function countFields({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])),
  );
  const known = new Map<string, number>();

  const inSet = (set: SelectionSetNode | undefined) => (set?.selections ?? []).reduce((sum, selection) => sum + inSelection(selection), 0);
  const inFragment = (name: string) => {
    // Fragments that spread fragments double with every level: each is counted once.
    const fields = known.get(name) ?? inSet(fragments.get(name));
    known.set(name, fields);
    return fields;
  };
  const inSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return inFragment(selection.name.value);
    return (selection.kind === Kind.FIELD ? 1 : 0) + inSet(selection.selectionSet);
  };

  return definitions.reduce((sum, one) => sum + (one.kind === Kind.OPERATION_DEFINITION ? inSet(one.selectionSet) : 0), 0);
}
