import { type Block, type JournalText, linesOf, wordsOfRuns } from './journal-text';

/** A text without its look: for a search on the device, a first line, a file. */
export function plainText({ blocks }: JournalText): string {
  return blocks.map(plainBlock).join('\n\n');
}

/** How long it is. */
export function wordsIn(text: JournalText): number {
  return linesOfText(text).reduce((sum, line) => sum + line.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length, 0);
}

/** How many characters it has, as `textLimits` counts them. */
export function charactersIn(text: JournalText): number {
  return linesOfText(text).reduce((sum, line) => sum + [...line].length, 0);
}

/** Whether nobody has written anything yet. */
export function isEmpty(text: JournalText): boolean {
  return linesOfText(text).every((line) => line.trim() === '');
}

function linesOfText({ blocks }: JournalText): readonly string[] {
  return blocks.flatMap((block) => linesOf(block).map(wordsOfRuns));
}

function plainBlock(block: Block): string {
  const lines = linesOf(block).map(wordsOfRuns);
  switch (block.kind) {
    case 'paragraph':
      return lines.join('\n');
    case 'quote':
      return lines.flatMap((line) => line.split('\n').map((each) => `> ${each}`)).join('\n');
    case 'bulleted':
      return lines.map((line) => `• ${line}`).join('\n');
    case 'numbered':
      return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
    default:
      return block satisfies never;
  }
}
