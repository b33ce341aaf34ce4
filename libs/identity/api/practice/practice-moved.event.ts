import { defineEvent } from '@rekindle/platform/events';

/** The practice goes by the clock of another zone. Areas that go by it look anew. */
export const practiceMoved = defineEvent<{ readonly timeZone: string }>('identity.practice-moved');
