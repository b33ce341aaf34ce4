import { afterNextRender, Component, computed, effect, inject, Injector, input, type Type, untracked, viewChild } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { Api, Live, type QueuedItemFragment, UndoReviewDocument } from '@rekindle/shared/graphql';
import { BegunTexts, Button, Empty, KeyCaps, Keys, PageError, SearchBox, Skeleton, Tabs, Toasts } from '@rekindle/shared/ui';
import { ReviewItemView } from '../item/review-item-view';
import type { ReviewKind } from '../review-kind';
import { ReviewTally } from '../review-tally';
import { titleOf } from '../words/title-of';
import type { Dealt } from './dealt';
import { isWide } from './is-wide';
import { Queue } from './queue';
import { QueueList } from './queue-list';
import { reviewTabs, tabOf } from './review-tabs';
import { Undoing } from './undoing';

/** What clients handed in and coaches read: the queue at the left, one item of it at the right. The address holds the tab, the search and the item. */
@Component({
  selector: 'rk-review-page',
  imports: [Button, Empty, KeyCaps, PageError, QueueList, ReviewItemView, RouterLink, SearchBox, Skeleton, Tabs],
  providers: [Undoing],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
  host: { class: 'rk-panes', '[class.reads]': 'item() !== undefined' },
})
export class ReviewPage {
  readonly tab = input<string>();
  readonly item = input<string>();
  readonly search = input<string>();
  readonly kinds = input.required<readonly ReviewKind[]>();
  /** What areas lay beside an item. */
  readonly beside = input.required<readonly Type<unknown>[]>();

  protected readonly keys = inject(Keys);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly list = viewChild(QueueList);
  private readonly view = viewChild(ReviewItemView);
  private readonly api = inject(Api);
  private readonly texts = inject(BegunTexts);
  private readonly tally = inject(ReviewTally);

  protected readonly shownTab = computed(() => tabOf(this.tab()));
  protected readonly queue = new Queue(
    () => this.shownTab(),
    () => this.search() || null,
  );
  protected readonly rows = computed(() => this.queue.rows() ?? []);
  protected readonly row = computed(() => this.rows().find(({ id }) => id === this.item()));
  protected readonly tabs = computed(() => {
    const counts = this.tally.counts();
    const of = { NEW: counts?.new, REPLIED: counts?.replied, FLAGGED: counts?.flagged, SNOOZED: 0, DONE: 0 };
    return reviewTabs.map((each) => ({ ...each, count: of[each.tab] ?? 0, isShown: each.tab === this.shownTab() }));
  });
  protected readonly empty = computed(() => (this.search() ? nobodyFound : emptyWords[this.shownTab()]));
  private readonly undoing = inject(Undoing);

  constructor() {
    inject(Live).on('review', () => this.queue.refresh());
    // Where both panes are seen, the second one is never empty while there is something to read.
    effect(() => {
      const first = this.rows()[0];
      if (first && !this.item() && this.queue.isUpToDate() && isWide()) untracked(() => this.go({ item: first.id }));
    });
    this.listen(this.keys);
  }

  /** Something was done with an item: it leaves the list, and the next one is there. */
  protected deal({ words, item, note, stays }: Dealt): void {
    this.tally.query.refresh();
    if (stays) this.queue.renew(item);
    else this.open(this.queue.leave(item.id));
    this.undoing.offer(`${titleOf(item, this.kinds())}: ${words}`, () => this.takeBack(item, note));
  }

  /** Only of those whom it finds; what was open is not among them, or comes first by itself. */
  protected searchFor(text: string): void {
    if (text !== (this.search() ?? '')) this.go({ search: text || null, item: null });
  }

  protected goOn(): void {
    const id = this.item();
    this.open(id ? this.queue.leave(id) : undefined);
  }

  protected async loadMore(): Promise<void> {
    await this.queue.loadMore().catch((failure: Error) => this.toasts.show({ text: failure.message, icon: 'cloud_off' }));
  }

  private async takeBack({ id, revision }: QueuedItemFragment, note: Dealt['note']): Promise<void> {
    const tab = this.tab() ?? null;
    await this.api.mutate(UndoReviewDocument, { id, revision });
    // What was said is taken back with it, and is there to be said otherwise.
    if (note) this.texts.keep(note.place, note.text);
    this.queue.refresh();
    this.tally.query.refresh();
    await this.router.navigate([], { queryParams: { tab, item: id }, replaceUrl: true });
  }

  private listen(keys: Keys): void {
    keys.on('j', $localize`:@@keys.nextItem:Next item`, () => this.move(1), { group: 'list' });
    keys.on('k', $localize`:@@keys.previousItem:Previous item`, () => this.move(-1), { group: 'list' });
    keys.on('Enter', $localize`:@@keys.openItem:Read it`, () => this.view()?.focus(), { group: 'list' });
    keys.on('u', $localize`:@@keys.undo:Undo`, () => void this.undoing.undo.do(), { group: 'list' });
  }

  private move(steps: 1 | -1): void {
    const next = this.queue.beside(this.item(), steps);
    if (next) this.open(next);
    // Whoever reads faster than pages come.
    else if (steps === 1 && this.queue.hasMore()) void this.loadMore().then(() => this.open(this.queue.beside(this.item(), 1)));
  }

  private open(next: QueuedItemFragment | undefined): void {
    this.go({ item: next?.id ?? null });
    if (!next) return;
    const arrive = () => {
      this.list()?.show(next.id);
      this.view()?.focus();
    };
    afterNextRender(arrive, { injector: this.injector });
  }

  // Going from item to item is no way that Back should go through again.
  private go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

const nobodyFound = {
  heading: $localize`:@@review.noneFound:Nothing here of anybody called that`,
  sentence: $localize`:@@review.noneFoundWhy:Search looks at the start of each name, and at the address. Other tabs may hold something.`,
};
const emptyWords = {
  NEW: {
    heading: $localize`:@@review.noneNew:Everything is read`,
    sentence: $localize`:@@review.noneNewWhy:What your clients hand in comes here, whoever was promised first on top.`,
  },
  REPLIED: {
    heading: $localize`:@@review.noneReplied:No answers to what you said`,
    sentence: $localize`:@@review.noneRepliedWhy:What a client hands in again after you commented comes here.`,
  },
  FLAGGED: {
    heading: $localize`:@@review.noneFlagged:Nothing is flagged`,
    sentence: $localize`:@@review.noneFlaggedWhy:Press f to mark what should be looked at first. Clients never see it.`,
  },
  SNOOZED: {
    heading: $localize`:@@review.noneSnoozed:Nothing is put off`,
    sentence: $localize`:@@review.noneSnoozedWhy:What you put off waits here, and comes back by itself.`,
  },
  DONE: {
    heading: $localize`:@@review.noneDone:Nothing yet`,
    sentence: $localize`:@@review.noneDoneWhy:What was read stays here, the latest on top.`,
  },
};
