import { defineEvent } from '@rekindle/platform/events';
import type { MemberId } from '@rekindle/shared/kernel';
import type { Role } from '@rekindle/identity/domain';

/** Somebody has taken the place that was kept for them. */
export const invitationAccepted = defineEvent<{ memberId: MemberId; role: Role }>('identity.invitation-accepted');
