import { Component, computed, inject } from '@angular/core';
import { faces } from '@rekindle/check-ins/domain';
import { Chip, FormattedText } from '@rekindle/shared/ui';
import { EntryPhotos } from '../photos/entry-photos';
import { eventInWords } from '../writing/event-words';
import { OpenEntry } from './open-entry';

/** An entry where nothing new is stored any more: all of it, to read. */
@Component({
  selector: 'rk-read-entry',
  imports: [Chip, EntryPhotos, FormattedText],
  template: `
    @if (entry.wording(); as wording) {
      @if (entry.prompt(); as prompt) {
        <p class="rk-lead">{{ prompt.question }}</p>
      }
      <rk-formatted-text [blocks]="wording.text.blocks" />
      <p class="rk-row">
        @if (mood(); as words) {
          <rk-chip>{{ words }}</rk-chip>
        }
        @for (tag of wording.tags; track tag) {
          <span class="rk-small rk-muted">#{{ tag }}</span>
        }
      </p>
      @if (events(); as words) {
        <p class="rk-small rk-muted">{{ words }}</p>
      }
      <rk-entry-photos />
    }
  `,
  styles: ':host { display: grid; gap: 16px; padding: 0 4px }',
})
export class ReadEntry {
  protected readonly entry = inject(OpenEntry);
  protected readonly mood = computed(() => faces[this.entry.wording()?.mood ?? -1]);
  protected readonly events = computed(() => this.entry.wording()?.events.map(eventInWords).join(', '));
}
