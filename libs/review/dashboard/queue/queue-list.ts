import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { QueuedItemFragment } from '@rekindle/shared/graphql';
import { Avatar, Button, Calendar, KeepFocus } from '@rekindle/shared/ui';
import type { ReviewKind } from '../review-kind';
import { ageInWords } from '../words/age-in-words';
import { isOverdue, lengthOf, shortStandingOf } from '../words/item-words';
import { titleOf } from '../words/title-of';

/** The items of a tab: whose, what, since when. None of their words: a list is no reading. */
@Component({
  selector: 'rk-queue-list',
  imports: [Avatar, Button, KeepFocus, RouterLink],
  templateUrl: './queue-list.html',
  styleUrl: './queue-list.css',
})
export class QueueList {
  readonly items = input.required<readonly QueuedItemFragment[]>();
  readonly kinds = input.required<readonly ReviewKind[]>();
  readonly openId = input<string>();
  readonly hasMore = input(false);
  readonly isLoadingMore = input(false);
  readonly loadMore = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly calendar = inject(Calendar);
  protected readonly rows = computed(() =>
    this.items().map((item) => {
      const now = this.calendar.now();
      return {
        ...{ item, title: titleOf(item, this.kinds()), length: lengthOf(item), standing: shortStandingOf(item, now, this.calendar.zone()) },
        ...{ age: ageInWords(new Date(item.settledAt ?? item.arrivedAt), now), isLate: isOverdue(item, now) },
      };
    }),
  );

  /** Brings an item into sight. */
  show(id: string): void {
    this.element.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }
}
