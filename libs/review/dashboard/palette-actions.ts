import type { PaletteContribution } from '@rekindle/shared/ui';

/** What this area adds to the palette. */
export const paletteActions: PaletteContribution = async () => (await import('./palette/review-in-palette')).reviewInPalette;
