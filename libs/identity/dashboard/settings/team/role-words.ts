import type { Role } from '@rekindle/shared/graphql';

/** What a person is in a practice, in a word. */
export const roleWord: Record<Role, () => string> = {
  OWNER: () => $localize`:@@role.owner:Owner`,
  COACH: () => $localize`:@@role.coach:Coach`,
  ASSISTANT: () => $localize`:@@role.assistant:Assistant`,
  CLIENT: () => $localize`:@@role.client:Client`,
};

/** What somebody in this role sees, for whoever is about to invite them. */
export const roleHint: Partial<Record<Role, () => string>> = {
  COACH: () => $localize`:@@role.coachHint:Works with clients and sees what they share.`,
  ASSISTANT: () => $localize`:@@role.assistantHint:Sees names and dates, never what clients write.`,
};
