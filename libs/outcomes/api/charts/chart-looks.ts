import type { Look } from '@rekindle/platform/pdf';

export const ink = { paper: '#ffffff', full: '#1b2728', soft: '#3b4849', muted: '#586465', grid: '#e6e2d8', axis: '#7f8886' } as const;

const words: Look = { family: 'sans', size: 9.5, leading: 14, ink: ink.soft };
const beside: Look = { family: 'sans', size: 12, leading: 16, ink: ink.muted };

/** Words of the page in points, those of the figure in its own lengths. */
export const chartLooks = {
  title: { family: 'serif', size: 22, leading: 30, ink: ink.full },
  counted: { ...words, ink: ink.muted },
  words,
  ...{ beside, cell: { ...beside, ink: ink.full }, name: { ...beside, bold: true, ink: ink.soft } },
  figure: { ...beside, size: 13, bold: true, ink: ink.full },
} as const satisfies Readonly<Record<string, Look>>;
