import type { PaperPicture } from '@rekindle/platform/files';
import { Paper } from '@rekindle/platform/pdf';
import { type Block, linesOf, parseText, type Runs } from '@rekindle/journal/domain';
import type { JournalComment } from '../comments/journal-comment.type';
import { type Exportable, moodInWords, questionOf } from './exported-entry';
import { looks } from './pdf-looks';

/** Opens a picture for paper; null where it is gone meanwhile. */
export type OpenPicture = (id: string) => Promise<PaperPicture | null>;

/** Whoever sees it lie open on a table learns nothing. */
const neutralTitle = 'Notes';

/** A journal to be read, page by page. What stands on its first page and in its title tells nobody what it is. */
export async function* writtenPdf(entries: AsyncGenerator<Exportable>, openPicture: OpenPicture, now: Date): AsyncGenerator<Buffer> {
  const paper = await Paper.begin(neutralTitle);
  await paper.write('H1', [{ text: neutralTitle, look: looks.title }], { before: 170, after: 6 });
  await paper.write('P', [{ text: dayInWords(now), look: looks.meta }]);
  let [day, month] = ['', ''];
  for await (const entry of entries) {
    paper.beginSection();
    if (month === '') paper.newPage();
    else paper.keepTogether(90);
    if (!entry.writtenOn.startsWith(month) || month === '') paper.mark(monthInWords(entry.writtenOn));
    month = entry.writtenOn.slice(0, 7);
    if (entry.writtenOn !== day) await paper.write('H2', [{ text: dayInWords(entry.writtenOn), look: looks.day }], { after: 2 });
    day = entry.writtenOn;
    await writeEntry(paper, entry, openPicture);
    yield paper.taken();
  }
  paper.end();
  yield paper.taken();
}

async function writeEntry(paper: Paper, entry: Exportable, openPicture: OpenPicture): Promise<void> {
  const { mood, tags, events, prompt, sharedAt, photos, comments } = entry;
  const told = [moodInWords(mood), ...events.map((event) => event.replaceAll('-', ' ')), ...tags.map((tag) => `#${tag}`)];
  const standing = sharedAt && `Shared on ${dateInWords(sharedAt)}`;
  const meta = [...told, standing].filter((each) => each !== null).join(' · ');
  if (meta !== '') await paper.write('P', [{ text: meta, look: looks.meta }], { after: 4 });
  const question = questionOf(prompt);
  if (question) await paper.write('P', [{ text: question, look: looks.question }], { before: 2, after: 4 });
  const apart = apartInWords(entry);
  if (apart) await paper.write('P', [{ text: apart, look: looks.question }], { before: 2, after: 4 });
  for (const block of parseText(entry.text).blocks) await writeBlock(paper, block);
  for (const [index, id] of photos.entries()) {
    const picture = await openPicture(id);
    if (picture) paper.picture(picture, `Picture ${index + 1} of ${photos.length}`, { after: 8 });
  }
  for (const comment of comments) await writeComment(paper, comment);
  await paper.write('P', [{ text: ' ', look: looks.meta }], { after: 8 });
}

function apartInWords({ isPutAway, to, isLocked, lockedUntil }: Exportable): string | null {
  const letter = to ? `To ${to}. Never sent.` : null;
  const waiting = isLocked && lockedUntil ? `It waits until ${dateInWords(lockedUntil)}.` : null;
  return isPutAway ? [letter ?? 'Put away.', waiting].filter((each) => each !== null).join(' ') : null;
}

async function writeBlock(paper: Paper, block: Block): Promise<void> {
  switch (block.kind) {
    case 'paragraph':
      if (block.runs.length > 0) await paper.write('P', inLook(block.runs), { after: 7 });
      return;
    case 'quote':
      if (block.runs.length > 0) await paper.write('BlockQuote', inLook(block.runs), { indent: 18, after: 7 });
      return;
    case 'bulleted':
    case 'numbered': {
      const sign = (index: number) => ({ text: block.kind === 'numbered' ? `${index + 1}.` : '•', look: looks.words });
      await paper.list(
        linesOf(block).map((runs, index) => ({ sign: sign(index), words: inLook(runs) })),
        { after: 7 },
      );
      return;
    }
    default:
      block satisfies never;
  }
}

function inLook(runs: Runs) {
  const written = runs.map(({ text, bold, italic }) => ({
    text,
    look: bold ? (italic ? looks.boldItalic : looks.bold) : italic ? looks.italic : looks.words,
  }));
  return written.length > 0 ? written : [{ text: ' ', look: looks.words }];
}

async function writeComment(paper: Paper, { author, quote, body, writtenAt }: JournalComment): Promise<void> {
  const place = { indent: 18 };
  paper.keepTogether(50);
  await paper.write('Note', [{ text: `${author || 'Coach'}, ${dateInWords(writtenAt)}`, look: looks.author }], { ...place, before: 3 });
  if (quote) await paper.write('BlockQuote', [{ text: `“${quote}”`, look: looks.quoted }], place);
  await paper.write('Note', [{ text: body, look: looks.comment }], { ...place, after: 6 });
}

const inEnglish = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (day: string | Date) => format.format(new Date(day));
};
const dayInWords = inEnglish({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const monthInWords = inEnglish({ month: 'long', year: 'numeric' });
const dateInWords = inEnglish({ day: 'numeric', month: 'long', year: 'numeric' });
