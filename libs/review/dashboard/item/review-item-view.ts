import { NgComponentOutlet } from '@angular/common';
import { Component, computed, type ElementRef, inject, input, linkedSignal, output, type Type, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type ApiProblem, Live, type QueuedItemFragment, ReviewItemDocument } from '@rekindle/shared/graphql';
import { Avatar, BegunTexts, Button, Calendar, KeyCaps, Keys, Note, PageError, Visibility } from '@rekindle/shared/ui';
import { AgendaList } from '../agenda/agenda-list';
import type { Dealt } from '../queue/dealt';
import type { ReviewKind } from '../review-kind';
import { isOverdue, sentenceOf, standingOf } from '../words/item-words';
import { titleOf } from '../words/title-of';
import { Acts } from './acts';
import { GoneItem } from './gone-item';
import type { SayMode } from './say-mode';
import { type Said, SayBox } from './say-box';
import { SnoozeButton } from './snooze-button';

/** One item of the queue: what was written, what one should know beside it, and below it what can be said and done. */
@Component({
  selector: 'rk-review-item-view',
  imports: [
    ...[Avatar, Button, KeyCaps, NgComponentOutlet, Note, PageError, RouterLink, Visibility],
    ...[AgendaList, GoneItem, SayBox, SnoozeButton],
  ],
  templateUrl: './review-item-view.html',
  styleUrl: './review-item-view.css',
})
export class ReviewItemView {
  readonly id = input.required<string>();
  /** As the list shows it, where it is listed. */
  readonly row = input<QueuedItemFragment>();
  readonly kinds = input.required<readonly ReviewKind[]>();
  readonly beside = input.required<readonly Type<unknown>[]>();
  readonly dealt = output<Dealt>();
  /** On to the next: nothing is left to do here. */
  readonly goOn = output();

  private readonly calendar = inject(Calendar);
  private readonly texts = inject(BegunTexts);
  private readonly body = viewChild<ElementRef<HTMLElement>>('body');
  private readonly box = viewChild(SayBox);
  private readonly snoozes = viewChild(SnoozeButton);
  private readonly api = inject(Api);
  protected readonly query = this.api.query(ReviewItemDocument, () => ({ id: this.id() }));
  private readonly answer = linkedSignal(() => this.query.value()?.reviewItem);
  private readonly asked = computed(() => {
    const asked = this.answer();
    return asked?.id === this.id() ? asked : undefined;
  });
  /** The newest that is known. */
  protected readonly item = computed(() => {
    const [row, asked] = [this.row(), this.asked()];
    return row && asked ? (row.revision > asked.revision ? row : asked) : (asked ?? row);
  });
  /** As it was seen last: of what is gone, one still knows what it was. */
  protected readonly last = linkedSignal<QueuedItemFragment | undefined, QueuedItemFragment | undefined>({
    source: this.item,
    computation: (item, before) => item ?? before?.value,
  });
  protected readonly kind = computed(() => this.kinds().find(({ kind }) => kind === this.last()?.kind));
  protected readonly title = computed(() => {
    const item = this.item();
    return item ? titleOf(item, this.kinds()) : '';
  });
  protected readonly sentence = computed(() => {
    const item = this.item();
    return item ? sentenceOf(item, this.calendar.since(item.arrivedAt), this.calendar.zone(), this.kind()?.cameIn) : '';
  });
  protected readonly standing = computed(() => {
    const item = this.item();
    return item
      ? { words: standingOf(item, this.calendar.now(), this.calendar.zone()), isLate: isOverdue(item, this.calendar.now()) }
      : null;
  });
  /** Somebody else was faster. */
  protected readonly isDealtWith = computed(() => Boolean(this.item()?.settledAt) && !this.row()?.settledAt && !this.isSettling());
  protected readonly isGone = computed(() => this.query.problem()?.code === 'NOT_FOUND');
  protected readonly isSettling = computed(() => this.acts.settle.isUnderWay());
  protected readonly mode = linkedSignal<string, SayMode>({ source: this.id, computation: () => 'comment' });

  protected readonly acts: Acts = new Acts({
    item: () => this.item(),
    dealt: (dealt) => {
      if (dealt.note) this.texts.keep(dealt.note.place, null);
      this.dealt.emit(dealt);
    },
    changed: () => this.query.reload(),
  });

  constructor() {
    inject(Live).on('review', () => void this.ask());
    const keys = inject(Keys);
    const on = (key: string, words: string, act: () => void) => keys.on(key, words, act, { group: 'list' });
    on('c', $localize`:@@keys.comment:Comment`, () => this.say('comment'));
    on('e', $localize`:@@keys.reviewed:Reviewed`, () => this.review());
    on('m', $localize`:@@keys.askMore:Ask for more`, () => this.say('more'));
    on('a', $localize`:@@keys.agenda:Put on the agenda`, () => this.say('agenda'));
    on('s', $localize`:@@keys.snooze:Put off`, () => this.snoozes()?.open());
    on('f', $localize`:@@keys.flag:Flag, or not`, () => void this.acts.flag.do());
  }

  /** Leads to what was written, so that it can be read and scrolled. */
  focus(): void {
    const body = this.body()?.nativeElement;
    if (!body) return;
    body.scrollTop = 0;
    body.focus({ preventScroll: true });
  }

  /** What has become of it since. What is shared no more leaves the page. */
  private async ask(): Promise<void> {
    const id = this.id();
    try {
      const { reviewItem } = await this.api.ask(ReviewItemDocument, { id });
      if (id === this.id()) this.answer.set(reviewItem);
    } catch (problem) {
      if (!(problem as ApiProblem).isPassing && id === this.id()) this.query.reload();
    }
  }

  protected say(mode: SayMode): void {
    this.mode.set(mode);
    this.box()?.focus();
  }

  /** By key or button. What was begun in the box is not sent in passing: it is shown, and sent by its own button. */
  protected review(): void {
    if (this.box()?.text().trim()) return this.say('comment');
    void this.acts.settle.do('REVIEWED');
  }

  protected async send(said: Said): Promise<void> {
    const { mode, text, place } = said;
    if (mode === 'agenda') {
      await this.acts.putOnAgenda.do(text, () => this.box()?.sent(said));
      return this.mode.set('comment');
    }
    const note = text.trim() === '' ? undefined : { place, text };
    await this.acts.settle.do(mode === 'more' ? 'ASKED_FOR_MORE' : 'REVIEWED', note);
  }
}
