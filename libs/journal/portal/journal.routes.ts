import type { Routes } from '@angular/router';
import { listRoutes } from './list/list.routes';

/** The pages of this area inside the frame. */
export const journalRoutes: Routes = [...listRoutes];
