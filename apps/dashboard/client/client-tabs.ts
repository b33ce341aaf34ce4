import { checkInsTab } from '@rekindle/check-ins/dashboard';
import { clientTabs as clients, type ClientTab } from '@rekindle/clients/dashboard';
import { journalTab } from '@rekindle/journal/dashboard';
import { progressTab } from '@rekindle/measures/dashboard';
import { exercisesTab } from '@rekindle/programs/dashboard';
import { agendaTab } from '@rekindle/review/dashboard';
import { safetyTab } from '@rekindle/safety/dashboard';

/** The tabs on the page of a client, in their order; a new area puts its own between the first and the last. */
export const clientTabs: readonly ClientTab[] = [
  ...[clients.first, journalTab, exercisesTab, checkInsTab, progressTab, agendaTab, safetyTab, clients.last],
];
