import { paletteActions as clients } from '@rekindle/clients/dashboard';
import { paletteActions as identity } from '@rekindle/identity/dashboard';
import { paletteActions as programs } from '@rekindle/programs/dashboard';
import { paletteActions as review } from '@rekindle/review/dashboard';
import type { PaletteContribution } from '@rekindle/shared/ui';

/** What the areas add to the palette, in this order. */
export const offers: readonly PaletteContribution[] = [clients, review, programs, identity];
