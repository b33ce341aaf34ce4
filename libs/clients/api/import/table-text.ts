import { delimiterOf, type Delimiter } from '@rekindle/clients/domain';
import { clientsProblem } from '../clients.problems';

/** A file as text, and what separates its cells. */
export interface TableText {
  readonly text: string;
  readonly delimiter: Delimiter;
}

/**
 * Reads the bytes of a file as text: UTF-8 or UTF-16 by its first bytes, UTF-8 where that is what they are, else Windows-1252, as
 * spreadsheets still write it.
 *
 * @throws Problem when it is no text
 */
export function readTableText(bytes: Buffer): TableText {
  // A workbook is an archive, and an older one a compound file.
  if (bytes.subarray(0, 4).equals(archive) || bytes.subarray(0, 4).equals(compound)) throw clientsProblem('import-workbook');
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw clientsProblem('import-no-text');
  // Some spreadsheets write first what they separate with.
  const [whole = '', told] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  // Its line break stays, so that lines are counted as an editor shows them.
  if (told) return { text: `\n${text.slice(whole.length)}`, delimiter: told as Delimiter };
  return { text, delimiter: delimiterOf(text) };
}

const archive = Buffer.from('PK\u0003\u0004', 'latin1');
const compound = Buffer.from('d0cf11e0', 'hex');

function decoded(bytes: Buffer): string {
  const encoding = marked(bytes) ?? unmarkedUtf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function marked(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

// Without a mark, every second byte of plain letters is empty.
function unmarkedUtf16(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 200);
  const empty = (rest: number) => start.filter((byte, index) => index % 2 === rest && byte === 0).length;
  const most = start.length * 0.4;
  if (start.length < 4) return null;
  if (empty(1) >= most && empty(0) === 0) return 'utf-16le';
  return empty(0) >= most && empty(1) === 0 ? 'utf-16be' : null;
}
