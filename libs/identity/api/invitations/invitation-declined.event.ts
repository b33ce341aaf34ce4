import { defineEvent } from '@rekindle/platform/events';
import type { MemberId } from '@rekindle/shared/kernel';
import type { DeclineReason, Role } from '@rekindle/identity/domain';

/** Somebody cannot, or does not want to, take the place that was kept for them. */
export const invitationDeclined = defineEvent<{ memberId: MemberId; role: Role; reason: DeclineReason }>('identity.invitation-declined');
