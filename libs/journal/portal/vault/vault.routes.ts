import type { Routes } from '@angular/router';

const title = $localize`:@@vault.heading:The vault`;

/** The place apart, and what is in it. */
export const vaultRoutes: Routes = [
  { path: 'journal/vault', title, loadComponent: async () => (await import('./vault')).Vault },
  { path: 'journal/vault/:id', title, loadComponent: async () => (await import('./letter-page')).LetterPage },
];
