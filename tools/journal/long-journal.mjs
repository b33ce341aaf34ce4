// npm run long-journal: a journal of 500 entries and one of 5,000 as a PDF, and how much memory each takes. About two minutes.
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rolldown } from 'rolldown';

const workspace = resolve(import.meta.dirname, '../..');
const folder = join(workspace, 'dist/long-journal');

// On the disk, and beside node_modules: it looks for its fonts there.
const bundle = await rolldown({
  ...{ cwd: workspace, input: join(workspace, 'libs/journal/api/export/written-pdf.ts'), platform: 'node', logLevel: 'silent' },
  ...{ external: [/^(pdfkit|subset-font|fontkit|sharp)$/], tsconfig: join(workspace, 'tools/tsconfig/server.json') },
});
await bundle.write({ dir: folder, format: 'esm' });
await bundle.close();

const { writtenPdf } = await import(join(folder, 'written-pdf.js'));
const words =
  'We were both tired and nobody said so because it was late and the rain went on over the roof of the kitchen until morning'.split(' ');

/** Half a page each, in words that differ, a list in every third. */
async function* entries(count) {
  for (let number = 0; number < count; number += 1) {
    const sentence = (from) =>
      Array.from({ length: 60 }, (_, place) => words[(from * 7 + place * (1 + (from % 5))) % words.length]).join(' ');
    const blocks = [sentence(number), sentence(number + 1)].map((text) => ({ kind: 'paragraph', runs: [{ text: `${text} ${number}.` }] }));
    if (number % 3 === 0) blocks.push({ kind: 'bulleted', items: [[{ text: 'tea' }], [{ text: 'a walk', bold: true }]] });
    const writtenOn = new Date(Date.UTC(2012, 0, 1 + number)).toISOString().slice(0, 10);
    const none = { sharedAt: null, photos: [], comments: [], prompt: null };
    yield {
      ...none,
      writtenOn,
      mood: number % 5,
      tags: ['night'],
      events: ['slept-badly'],
      text: JSON.stringify({ blocks }),
      savedAt: new Date(),
    };
    // As between two pages from the database.
    if (number % 50 === 49) await pause(0);
  }
}

/** What is in use, once what nobody needs any more was let go. */
function inUse() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function measure(count) {
  const [before, began] = [inUse(), performance.now()];
  let [bytes, pieces, most] = [0, 0, 0];
  for await (const piece of writtenPdf(entries(count), async () => null, new Date())) {
    bytes += piece.length;
    pieces += 1;
    if (pieces % 250 === 0) most = Math.max(most, inUse() - before);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${count} entries: ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s, at most ${most.toFixed(0)} MB in use more than before.`);
}

// The fonts are opened once.
await measure(10);
await measure(500);
await measure(5_000);
