import { type Block, type JournalText, noText, readable, type Run, type Runs } from '@rekindle/journal/domain';
import type { Node } from 'prosemirror-model';
import { journalSchema } from './journal-schema';

const { nodes, marks } = journalSchema;

/** A text as it is written in. */
export function docOf({ blocks }: JournalText): Node {
  const drawn = blocks.flatMap((_block, index) => nodeAt(blocks, index));
  return nodes.doc.create(null, drawn.length > 0 ? drawn : [nodes.paragraph.create()]);
}

/** What is written, as it is kept. Where nobody has written anything it is no text at all. */
export function textOf(doc: Node): JournalText {
  const blocks = doc.children.flatMap(blocksOf);
  const [only] = blocks;
  const isUntouched = blocks.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0;
  return isUntouched ? noText : { blocks };
}

// Quotes that follow each other are one while they are written.
function nodeAt(blocks: readonly Block[], index: number): readonly Node[] {
  const block = blocks[index];
  if (!block) return [];
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block.runs)];
    case 'quote': {
      if (blocks[index - 1]?.kind === 'quote') return [];
      const behind = blocks.slice(index);
      const end = behind.findIndex(({ kind }) => kind !== 'quote');
      const quotes = behind.slice(0, end < 0 ? behind.length : end);
      return [
        nodes.quote.create(
          null,
          quotes.map((quote) => paragraphOf('runs' in quote ? quote.runs : [])),
        ),
      ];
    }
    case 'bulleted':
    case 'numbered': {
      const items = block.items.length > 0 ? block.items : [[]];
      return [
        nodes[block.kind].create(
          null,
          items.map((item) => nodes.item.create(null, paragraphOf(item))),
        ),
      ];
    }
    default:
      return block satisfies never;
  }
}

function paragraphOf(runs: Runs): Node {
  return nodes.paragraph.create(null, runs.flatMap(inlineOf));
}

function inlineOf({ text, bold, italic }: Run): readonly Node[] {
  const look = [...(bold ? [marks.bold.create()] : []), ...(italic ? [marks.italic.create()] : [])];
  return text.split(/(\n)/u).flatMap((part) => {
    if (part === '') return [];
    return [part === '\n' ? nodes.lineEnd.create(null, null, look) : journalSchema.text(part, look)];
  });
}

function blocksOf(node: Node): readonly Block[] {
  switch (node.type) {
    case nodes.quote:
      return node.children.map((paragraph) => ({ kind: 'quote', runs: runsOf(paragraph) }));
    case nodes.bulleted:
    case nodes.numbered:
      return [{ kind: node.type === nodes.bulleted ? 'bulleted' : 'numbered', items: node.children.map((item) => runsOf(item.child(0))) }];
    default:
      return [{ kind: 'paragraph', runs: runsOf(node) }];
  }
}

function runsOf(paragraph: Node): Runs {
  return paragraph.children.map(runOf).reduce<readonly Run[]>((runs, run) => {
    const last = runs.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic)
      return [...runs.slice(0, -1), { ...last, text: last.text + run.text }];
    return run.text === '' ? runs : [...runs, run];
  }, []);
}

function runOf(node: Node): Run {
  return {
    text: node.isText ? readable(node.text ?? '') : '\n',
    ...(marks.bold.isInSet(node.marks) ? { bold: true } : {}),
    ...(marks.italic.isInSet(node.marks) ? { italic: true } : {}),
  };
}
