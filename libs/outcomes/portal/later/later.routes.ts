import type { Routes } from '@angular/router';

/** Where a client sees what they will be asked. Also whoever reads only. */
export const laterRoutes: Routes = [
  {
    path: 'more/later-questions',
    title: $localize`:@@laterQuestions.heading:Questions later on`,
    loadComponent: async () => (await import('./later-questions')).LaterQuestions,
  },
];

/** Where More leads to it. */
export const laterPlace = {
  path: '/more/later-questions',
  word: $localize`:@@laterQuestions.heading:Questions later on`,
  sentence: $localize`:@@laterQuestions.placeSentence:When a mail asks how things went, and how to stop it.`,
} as const;
