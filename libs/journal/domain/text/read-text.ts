import { type Block, type JournalText, type Run, type Runs, textLimits } from './journal-text';
import { type TextFlaw, UnreadableText } from './text-flaw';

/**
 * A text as it is kept, from something that may have come from anywhere. The same words in the same look always come out the same:
 * neighbours of one look are one run, empty ones are gone, line ends are alike. What is not known is refused and not passed on.
 *
 * @throws UnreadableText, and nothing else
 */
export function readText(value: unknown): JournalText {
  const { blocks } = fieldsOf(value, ['blocks'], '');
  const read = listOf(blocks, 'blocks').map((block, index) => readBlock(block, `blocks.${index}`));
  refuseWhatIsTooMuch(read);
  return { blocks: read };
}

/** The same from JSON. @throws UnreadableText */
export function parseText(json: string): JournalText {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UnreadableText('malformed', '');
  }
  return readText(value);
}

/** What keeps a text from being kept as one; null where nothing does. */
export function textFlaw(text: JournalText): TextFlaw | null {
  try {
    readText(text);
    return null;
  } catch (flaw) {
    if (flaw instanceof UnreadableText) return flaw.why;
    throw flaw;
  }
}

/** JSON of a text that was read: the same text is always the same characters. */
export function writeText(text: JournalText): string {
  return JSON.stringify(text);
}

/** Words without the signs that nobody can read and nothing keeps: what was pasted may hold some. */
export function readable(words: string): string {
  return words.replace(/\r\n?/gu, '\n').replace(new RegExp(unreadable, 'gu'), '');
}

function readBlock(value: unknown, where: string): Block {
  const { kind } = recordOf(value, where);
  switch (kind) {
    case 'paragraph':
    case 'quote':
      return { kind, runs: readRuns(fieldsOf(value, ['kind', 'runs'], where)['runs'], `${where}.runs`) };
    case 'bulleted':
    case 'numbered': {
      const items = listOf(fieldsOf(value, ['kind', 'items'], where)['items'], `${where}.items`);
      if (items.length > textLimits.items) throw new UnreadableText('too-many-items', `${where}.items`);
      return { kind, items: items.map((item, index) => readRuns(item, `${where}.items.${index}`)) };
    }
    default:
      throw new UnreadableText('malformed', `${where}.kind`);
  }
}

function readRuns(value: unknown, where: string): Runs {
  const runs: Run[] = [];
  for (const [index, each] of listOf(value, where).entries()) {
    const run = readRun(each, `${where}.${index}`);
    const last = runs.at(-1);
    if (last && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') runs.push(run);
  }
  return runs;
}

function readRun(value: unknown, where: string): Run {
  const { text, bold, italic } = fieldsOf(value, ['text', 'bold', 'italic'], where);
  return {
    text: readWords(text, `${where}.text`),
    ...(isMarked(bold, `${where}.bold`) ? { bold } : {}),
    ...(isMarked(italic, `${where}.italic`) ? { italic } : {}),
  };
}

// Tabs and line ends are typed; what else lies below the space is not, and PostgreSQL keeps no zero byte.
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

function readWords(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new UnreadableText('malformed', where);
  if (unreadable.test(value)) throw new UnreadableText('unreadable', where);
  return value.replace(/\r\n?/gu, '\n');
}

function isMarked(value: unknown, where: string): value is true {
  if (value === undefined || value === true) return value === true;
  throw new UnreadableText('malformed', where);
}

function isAlike(run: Run, other: Run): boolean {
  return run.bold === other.bold && run.italic === other.italic;
}

function refuseWhatIsTooMuch(blocks: readonly Block[]): void {
  if (blocks.length > textLimits.blocks) throw new UnreadableText('too-many-blocks', 'blocks');
  const runs = blocks.flatMap((block) => ('runs' in block ? block.runs : block.items.flat()));
  if (runs.length > textLimits.runs) throw new UnreadableText('too-many-runs', 'blocks');
  const characters = runs.flatMap(({ text }) => [...text]);
  const bytes = characters.reduce((sum, character) => sum + bytesOf(character), (runs.length + blocks.length) * bytesAround);
  if (characters.length > textLimits.characters || bytes > textLimits.bytes) throw new UnreadableText('too-long', 'blocks');
}

const bytesAround = 50;

// As they travel: a text is JSON inside of JSON, where quotes and line ends are written with four signs.
function bytesOf(character: string): number {
  if (/["\\\n\t]/.test(character)) return 4;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function fieldsOf(value: unknown, known: readonly string[], where: string): Readonly<Record<string, unknown>> {
  const fields = recordOf(value, where);
  if (Object.keys(fields).some((name) => !known.includes(name))) throw new UnreadableText('malformed', where);
  return fields;
}

function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableText('malformed', where);
  return value as Readonly<Record<string, unknown>>;
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnreadableText('malformed', where);
  return value;
}
