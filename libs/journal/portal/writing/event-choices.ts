import { Component, computed, input, output } from '@angular/core';
import { dayEvents } from '@rekindle/journal/domain';
import { FilterChip } from '@rekindle/shared/ui';
import { FoldedPart } from './folded-part';
import { eventWords } from './event-words';

/** What happened that day, one tap each; folded away, with how many were tapped. */
@Component({
  selector: 'rk-event-choices',
  imports: [FilterChip, FoldedPart],
  template: `
    <rk-folded-part heading="What happened that day" i18n-heading="@@entry.events" [said]="said()">
      <div class="chips">
        @for (event of offered; track event) {
          <button type="button" rkFilterChip [pressed]="events().includes(event)" (click)="press(event)">{{ words[event] }}</button>
        }
      </div>
    </rk-folded-part>
  `,
  styles: '.chips { display: flex; flex-wrap: wrap; gap: 12px 8px; padding: 4px 0 8px }',
})
export class EventChoices {
  readonly events = input.required<readonly string[]>();
  readonly eventsChange = output<readonly string[]>();

  protected readonly offered = dayEvents;
  protected readonly words = eventWords;
  protected readonly said = computed(() =>
    dayEvents
      .filter((event) => this.events().includes(event))
      .map((event) => eventWords[event])
      .join(', '),
  );

  protected press(event: string): void {
    const events = this.events();
    this.eventsChange.emit(events.includes(event) ? events.filter((each) => each !== event) : [...events, event]);
  }
}
