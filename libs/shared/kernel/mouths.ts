/** How the mouths of the five faces are drawn in a square of 32, as the path of an SVG: from the corners down to the corners up. Page and chart show the same face. */
export const mouths = [
  'M9 20.5c1.4-2.6 3.8-3.6 7-3.6s5.6 1 7 3.6',
  'M10 20c1.6-1.6 3.6-2.2 6-2.2s4.4.6 6 2.2',
  'M10.5 19.2h11',
  'M10 18c1.6 1.6 3.6 2.2 6 2.2s4.4-.6 6-2.2',
  'M9 17.2c1.4 2.8 3.8 4 7 4s5.6-1.2 7-4',
] as const;
