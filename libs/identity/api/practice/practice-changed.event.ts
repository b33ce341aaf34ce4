import { defineEvent } from '@rekindle/platform/events';

/** The practice has another name, or is in another time zone. Areas that go by its clock look anew. */
export const practiceChanged = defineEvent<{ readonly timeZone: string }>('identity.practice-changed');
