import type { Type } from '@angular/core';
import { overviewLines as journal } from '@rekindle/journal/dashboard';
import { overviewLines as outcomes } from '@rekindle/outcomes/dashboard';

/** What areas say at the top of a client's page, in this order. */
export const overviewLines = (): Promise<readonly Type<unknown>[]> => Promise.all([...journal, ...outcomes].map((load) => load()));
