/** A row of a file with the line in which it begins, counted as an editor counts. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark that nothing closes: from there on nobody knows where a cell ends. */
export class QuoteLeftOpen extends Error {
  constructor(readonly line: number) {
    super(`A quotation mark opens in line ${line} and never closes.`);
  }
}

export type Delimiter = ',' | ';' | '\t';

/**
 * The rows of a text with separated cells (RFC 4180), one after the other. Cells may hold line breaks inside quotes; a quote in the middle
 * of a cell is a letter; lines without anything are passed over, but counted.
 *
 * @throws QuoteLeftOpen
 */
export function* tableRows(text: string, delimiter: Delimiter): Generator<TableRow> {
  const reader = new Reader(text, delimiter);
  while (!reader.isAtEnd) {
    const { line } = reader;
    const cells = reader.row();
    if (cells.length > 1 || cells[0] !== '') yield { line, cells };
  }
}

/** What a file separates its cells with, going by its first line; a comma where nothing tells. */
export function delimiterOf(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '\n' || sign === '\r') break;
    if (sign in counts) counts[sign as Delimiter]++;
  }
  return (Object.keys(counts) as Delimiter[]).reduce((most, each) => (counts[each] > counts[most] ? each : most), ',');
}

// No list has as many columns; a file of separators alone must not fill the memory.
const mostCells = 1_000;

class Reader {
  line = 1;
  private at = 0;
  private readonly end: RegExp;

  constructor(
    private readonly text: string,
    private readonly delimiter: Delimiter,
  ) {
    this.end = new RegExp(`[${delimiter}\r\n]`, 'g');
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  row(): string[] {
    const cells = [this.cell()];
    while (this.text[this.at] === this.delimiter) {
      this.at++;
      const cell = this.cell();
      if (cells.length < mostCells) cells.push(cell);
    }
    if (!this.isAtEnd) this.lineBreak();
    return cells;
  }

  private cell(): string {
    return this.text[this.at] === '"' ? this.quoted() + this.plain() : this.plain();
  }

  private plain(): string {
    this.end.lastIndex = this.at;
    const end = this.end.exec(this.text)?.index ?? this.text.length;
    const cell = this.text.slice(this.at, end);
    this.at = end;
    return cell;
  }

  private quoted(): string {
    const openedIn = this.line;
    const parts: string[] = [];
    // Each part lies between two quotes; where the next one follows at once, the two stand for one.
    do {
      const close = this.text.indexOf('"', this.at + 1);
      if (close < 0) throw new QuoteLeftOpen(openedIn);
      parts.push(this.text.slice(this.at + 1, close));
      this.at = close + 1;
    } while (this.text[this.at] === '"');
    const cell = parts.join('"');
    this.line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    return cell;
  }

  private lineBreak(): void {
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line++;
  }
}
