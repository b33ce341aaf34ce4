import { Component, computed, inject, signal } from '@angular/core';
import type { ClientStoryFragment } from '@rekindle/shared/graphql';
import { Button, Card } from '@rekindle/shared/ui';
import { factsInWords } from '../facts-in-words';
import { historyInWords } from '../history-in-words';
import { OpenClient } from '../open-client';
import { RecordFact } from './record-fact';

/** What is known of the relationship: as it is now, as it was before, and a way to write down what a coach has learned. */
@Component({
  selector: 'rk-client-told',
  imports: [Button, Card, RecordFact],
  templateUrl: './client-told.html',
  styleUrl: './client-told.css',
})
export class ClientTold {
  protected readonly open = inject(OpenClient);
  protected readonly isRecording = signal(false);

  protected readonly facts = computed(() => factsInWords(this.open.overview()));
  protected readonly history = computed(() => historyInWords(this.open.overview()));
  protected readonly told = computed(() => {
    const standing = standingOf(this.open.overview());
    return standing === 'told' && this.facts().length === 0 ? 'told-nothing' : standing;
  });

  protected showRecorded(story: ClientStoryFragment): void {
    this.open.showStory(story);
    this.open.noteDeed();
  }
}

/** What there is to read of what a client told. */
function standingOf(overview: ClientStoryFragment | undefined): 'told' | 'withheld' | 'invited' | 'under-age' | 'not-yet' {
  if (overview?.completedAt) return 'told';
  if (overview?.client.status === 'INVITED') return 'invited';
  if (overview?.client.status === 'UNDER_AGE') return 'under-age';
  const needed = ['TERMS', 'SPECIAL_CATEGORY'];
  return overview?.consents.some(({ kind, decision }) => needed.includes(kind) && decision === 'WITHDRAWN') ? 'withheld' : 'not-yet';
}
