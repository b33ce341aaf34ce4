import type { Look } from '@rekindle/platform/pdf';

const ink = '#1b2728';
const muted = '#586465';
const words: Look = { family: 'serif', size: 11, leading: 17, ink };
const beside: Look = { family: 'sans', size: 8.5, leading: 13, ink: muted };

/** What a client wrote stands as on their page, in Fraunces; what is said beside it in Inter. */
export const looks = {
  ...{ words, bold: { ...words, bold: true }, italic: { ...words, italic: true }, boldItalic: { ...words, bold: true, italic: true } },
  title: { ...words, size: 30, leading: 38 },
  day: { ...words, size: 15, leading: 22, bold: true },
  meta: beside,
  question: { ...words, size: 11, leading: 16, italic: true, ink: '#0b4a4d' },
  author: { ...beside, bold: true, ink: '#0b4a4d' },
  quoted: { ...words, size: 9.5, leading: 14, italic: true, ink: muted },
  comment: { ...beside, size: 9.5, leading: 14, ink },
} as const satisfies Readonly<Record<string, Look>>;
