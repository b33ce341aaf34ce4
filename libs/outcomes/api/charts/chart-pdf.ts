import { dayInWords } from '@rekindle/outcomes/domain';
import { Paper } from '@rekindle/platform/pdf';
import { chartLooks as looks } from './chart-looks';
import { figureOf } from './figure-of-drawing';
import type { PaperChart } from './paper-chart';

/** What else a page says about the people on it. */
export interface Counted {
  /** The day until which they were counted, as 2026-03-14. */
  readonly asOf: string;
  /** Whose figures, in words; none for everybody. */
  readonly among: readonly string[];
}

/**
 * Charts, a page each: the drawing of the dashboard as vectors, who it is of until when, what it says in words, and how it was computed.
 *
 * @param charts one at least
 */
export async function chartPdf(charts: readonly PaperChart[], counted: Counted): Promise<Buffer> {
  const isAlone = charts.length === 1;
  const paper = await Paper.begin(isAlone ? (charts[0] as PaperChart).title : 'Outcomes');
  for (const [index, chart] of charts.entries()) {
    if (index > 0) paper.newPage();
    if (!isAlone) paper.mark(chart.title);
    await write(paper, chart, counted);
  }
  paper.end();
  return paper.taken();
}

async function write(
  paper: Paper,
  { title, extent, reads, drawing, inWords, method }: PaperChart,
  { asOf, among }: Counted,
): Promise<void> {
  paper.beginSection();
  await paper.write('H1', [{ text: title, look: looks.title }], { after: 2 });
  const counted = [...extent, `counted until ${dayInWords(asOf)}`, ...among].join(' · ');
  await paper.write('P', [{ text: counted, look: looks.counted }], { after: 8 });
  await paper.write('P', [{ text: reads, look: looks.words }], { after: 14 });
  await paper.figure(figureOf(drawing), inWords, { after: 16 });
  await paper.write('P', [{ text: inWords, look: looks.words }], { after: 6 });
  await paper.write('P', [{ text: method, look: looks.counted }]);
}
