import { InjectionToken } from '@angular/core';
import type { IconName } from '@rekindle/shared/ui';

/** Something that another area does with several clients, on a page of its own. That page is handed `clients`, each with id and name. */
export interface BulkDeed {
  readonly word: string;
  readonly icon: IconName;
  readonly link: string;
  /** Who may do it. */
  readonly roles: readonly string[];
}

/** The contributions of all areas to the bar below the list of clients. The app assembles them; by itself this area has none. */
export const BulkDeeds = new InjectionToken<readonly BulkDeed[]>('bulk deeds', { factory: () => [] });
