// What makes a spreadsheet compute instead of show.
const beginsLikeFormula = /^[=+\-@\t\r]/;
const guarded = /^'(?=[=+\-@\t\r])/;

/** A row of a file for spreadsheets (RFC 4180). A cell that begins like a formula gets an apostrophe, which makes it a text again. */
export function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(text: string): string {
  return `"${(beginsLikeFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** A cell as somebody meant it: without outer space, and without the apostrophe that `writeRow` put before it. */
export function plainCell(cell: string): string {
  return cell.trim().replace(guarded, '');
}

/** Whether a cell would be computed by the spreadsheet that it comes from. */
export function isFormula(cell: string): boolean {
  return cell.trim().startsWith('=');
}
