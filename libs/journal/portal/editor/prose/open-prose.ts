import type { JournalText } from '@rekindle/journal/domain';
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type Form, formsIn, toggleForm } from './forms';
import { journalSchema } from './journal-schema';
import { docOf, textOf } from './text-doc';

/** A text that is being written in, in its place on a page. */
export interface Prose {
  toggle(form: Form): void;
  /** Shows another text, which somebody did not type here. */
  show(text: JournalText): void;
  focus(): void;
  close(): void;
}

/** What the page hears of it. */
export interface ProseEvents {
  changed(text: JournalText): void;
  formsChanged(forms: readonly Form[]): void;
}

/** @param about attributes of the box, its name among them */
export function openProse(place: HTMLElement, text: JournalText, about: Readonly<Record<string, string>>, events: ProseEvents): Prose {
  const view = new EditorView(place, {
    state: newState(text),
    // What is being written is not covered by what stays at the edges of the window.
    scrollThreshold: edges,
    scrollMargin: edges,
    attributes: { role: 'textbox', 'aria-multiline': 'true', ...about },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged && !transaction.getMeta(shown)) events.changed(textOf(view.state.doc));
      events.formsChanged(formsIn(view.state));
    },
  });
  return {
    toggle: (form) => {
      toggleForm(view, form);
      view.focus();
    },
    show: (other) => {
      const { tr, doc } = view.state;
      view.dispatch(tr.replaceWith(0, doc.content.size, docOf(other).content).setMeta(shown, true).setMeta('addToHistory', false));
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

const shown = 'shown';
const edges = { top: 72, right: 0, bottom: 120, left: 0 } as const;

function newState(text: JournalText): EditorState {
  const goOn = chainCommands(splitListItem(journalSchema.nodes.item), baseKeymap['Enter'] ?? nothing);
  const keys: Readonly<Record<string, Command>> = {
    'Mod-b': form('bold'),
    'Mod-i': form('italic'),
    'Mod-Shift-8': form('bulleted'),
    'Mod-Shift-7': form('numbered'),
    'Mod-Shift-9': form('quote'),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    Enter: goOn,
    'Shift-Enter': endLine,
  };
  return EditorState.create({ doc: docOf(text), plugins: [history(), keymap(keys), keymap(baseKeymap)] });
}

const nothing: Command = () => false;

function form(which: Form): Command {
  return (_state, _dispatch, view) => {
    if (view) toggleForm(view, which);
    return true;
  };
}

const endLine: Command = ({ tr }, dispatch) => {
  dispatch?.(tr.replaceSelectionWith(journalSchema.nodes.lineEnd.create()).scrollIntoView());
  return true;
};
