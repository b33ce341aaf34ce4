import type { Type } from '@angular/core';
import { progressSections as outcomes } from '@rekindle/outcomes/dashboard';

/** What areas show where the progress of a client is, above their questionnaires. */
export const progressSections = (): Promise<readonly Type<unknown>[]> => Promise.all([...outcomes].map((load) => load()));
