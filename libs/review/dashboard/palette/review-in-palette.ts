import type { PaletteOffer } from '@rekindle/shared/ui';

/** The way into the queue, and to when one reads. */
export function reviewInPalette(): PaletteOffer {
  return {
    actions: () => [
      { group: 'do', words: $localize`:@@palette.readNext:Read what waits`, icon: 'rate_review', link: '/review' },
      {
        group: 'go',
        words: $localize`:@@palette.readingPromise:When you read, and your snippets`,
        icon: 'schedule',
        link: '/settings/reading',
      },
    ],
  };
}
