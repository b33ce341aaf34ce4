import { defineEvent } from '@rekindle/platform/events';

/** Somebody answers for other clients than before. Areas that keep what depends on it follow in the same transaction. */
export const coachAssigned = defineEvent<{ readonly coachId: string }>('clients.coach-assigned');
