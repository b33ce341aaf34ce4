import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: 'gallery', title: $localize`:@@gallery.title:Parts`, loadComponent: async () => (await import('./gallery/gallery')).Gallery },
];
