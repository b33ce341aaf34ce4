import { defineEvent } from '@rekindle/platform/events';

/** Somebody does not work here any more. Areas that keep work under their name hand it on. */
export const memberRemoved = defineEvent<{ readonly memberId: string }>('identity.member-removed');
