import { computed, inject, linkedSignal, Service } from '@angular/core';
import type { InviteColleagueInput } from '@rekindle/shared/graphql';
import { Viewer } from '../../viewer';

/** What was typed into an invitation so far. It outlives the page, because a session may end before it is sent; another person never sees it. */
@Service()
export class ColleagueDraft {
  private readonly viewer = inject(Viewer);
  // The same person may sign in again: that is news of the session, and none of its person.
  private readonly writer = computed(() => this.viewer.latest()?.memberId);

  readonly typed = linkedSignal<string | undefined, InviteColleagueInput>({ source: this.writer, computation: () => noColleague });
}

/** Whoever is invited without a word about their role sees the least. */
export const noColleague: InviteColleagueInput = { name: '', email: '', role: 'ASSISTANT' };
