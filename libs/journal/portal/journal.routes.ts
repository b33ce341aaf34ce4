import type { Routes } from '@angular/router';

/** The pages of this area inside the frame. */
export const journalRoutes: Routes = [];
