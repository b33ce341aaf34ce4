/** What a person is in a practice. */
export const Role = { OWNER: 'owner', COACH: 'coach', ASSISTANT: 'assistant', CLIENT: 'client' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Those who work in the practice, in order of what they may do. */
export const staffRoles = [Role.OWNER, Role.COACH, Role.ASSISTANT] as const;
