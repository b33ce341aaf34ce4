import { z } from '@rekindle/platform/config';

/** The domain whose mail ends in the mailbox that we read: what came back, and who asks for no more mail. */
export const bounceDomain = z.hostname().optional();
