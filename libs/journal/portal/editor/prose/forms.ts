import { lift, toggleMark, wrapIn } from 'prosemirror-commands';
import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { journalSchema } from './journal-schema';

const { nodes, marks } = journalSchema;

/** What words can look like, or stand in. */
export const forms = ['bold', 'italic', 'bulleted', 'numbered', 'quote'] as const;
export type Form = (typeof forms)[number];

/** Gives a form to what is selected, or takes it away where it has it. */
export function toggleForm(view: EditorView, form: Form): void {
  if (form === 'bold' || form === 'italic') return run(view, toggleMark(marks[form]));
  const around = aroundSelection(view.state);
  if (around?.node.type === nodes[form]) return run(view, leaving(around.node));
  if (around && isList(around.node) && form !== 'quote') {
    return view.dispatch(view.state.tr.setNodeMarkup(around.at, nodes[form]));
  }
  // Nothing stands in two of them: it leaves the one before.
  if (around) run(view, leaving(around.node));
  run(view, form === 'quote' ? wrapIn(nodes.quote) : wrapInList(nodes[form]));
}

/** The forms of what is selected, or of what will be typed next. */
export function formsIn(state: EditorState): readonly Form[] {
  const around = aroundSelection(state)?.node.type;
  return forms.filter((form) => (form === 'bold' || form === 'italic' ? hasLook(state, marks[form]) : around === nodes[form]));
}

function run(view: EditorView, command: Command): void {
  command(view.state, view.dispatch.bind(view));
}

function leaving({ type }: Node): Command {
  return type === nodes.quote ? lift : liftListItem(nodes.item);
}

/** The list or quote that the selection begins in. */
function aroundSelection({ selection: { $from } }: EditorState): { readonly node: Node; readonly at: number } | null {
  if ($from.depth < 2) return null;
  return { node: $from.node(1), at: $from.before(1) };
}

function isList({ type }: { readonly type: NodeType }): boolean {
  return type === nodes.bulleted || type === nodes.numbered;
}

function hasLook({ selection, storedMarks, doc }: EditorState, look: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  return empty ? Boolean(look.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, look);
}
