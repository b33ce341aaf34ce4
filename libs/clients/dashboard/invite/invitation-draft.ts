import { computed, inject, linkedSignal, Service } from '@angular/core';
import { type InviteClientInput, Session } from '@rekindle/shared/graphql';

/** Somebody new: invited at once, or only on the list. */
export interface NewClient extends InviteClientInput {
  readonly isMailed: boolean;
}

/** What was typed into an invitation so far. It outlives the page, because a session may end before it is sent; another person never sees it. */
@Service()
export class InvitationDraft {
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  // The same person may sign in again: that is news of the session, and none of its person.
  private readonly writer = computed(() => this.session.latest()?.memberId);

  readonly typed = linkedSignal<string | undefined, NewClient>({ source: this.writer, computation: () => noInvitation });
}

export const noInvitation: NewClient = { name: '', email: '', isMailed: true };
