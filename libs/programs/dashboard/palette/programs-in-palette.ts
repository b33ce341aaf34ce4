import type { PaletteOffer } from '@rekindle/shared/ui';

/** The way to give one exercise to several clients. */
export function programsInPalette(): PaletteOffer {
  return {
    actions: () => [
      { group: 'do', words: $localize`:@@palette.assignExercise:Assign an exercise`, icon: 'assignment', link: '/exercises/assign' },
    ],
  };
}
