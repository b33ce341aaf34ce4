import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import type { Passage } from '@rekindle/journal/domain';
import type { SharedCommentFragment, SharedEntryFragment } from '@rekindle/shared/graphql';
import { BegunTexts, Button, FormattedText, Icon, KeyCaps, Keys, Toasts } from '@rekindle/shared/ui';
import { type BegunPassage, BegunPassages } from '../passages/begun-passages';
import { ChosenWords } from '../passages/chosen-words';
import { PassageBox } from '../passages/passage-box';
import { sentenceBeside, sentencesOf } from '../passages/sentences';
import { PassageNote } from '../passages/passage-note';
import type { ReadEntry } from './read-entry';

/** What a client wrote. Words of it are chosen by mouse, finger or keys, and said something to; what was said stands below their block. */
@Component({
  selector: 'rk-entry-text',
  imports: [Button, FormattedText, Icon, KeyCaps, PassageBox, PassageNote],
  templateUrl: './entry-text.html',
  styleUrl: './entry-text.css',
})
export class EntryText {
  readonly reading = input.required<ReadEntry>();
  readonly entry = input.required<SharedEntryFragment>();
  readonly said = output<SharedEntryFragment>();

  private readonly injector = inject(Injector);
  private readonly texts = inject(BegunTexts);
  private readonly toasts = inject(Toasts);
  private readonly reader = viewChild.required<ElementRef<HTMLElement>>('reader');
  private readonly drawn = viewChild.required<FormattedText, ElementRef<HTMLElement>>(FormattedText, { read: ElementRef });
  private readonly boxes = viewChildren(PassageBox);

  private readonly text = computed(() => this.reading().text() ?? { blocks: [] });
  protected readonly blocks = computed(() => this.text().blocks);
  private readonly sentences = computed(() => sentencesOf(this.text()));
  protected readonly begun = new BegunPassages(
    () => this.entry().id,
    () => this.text(),
  );
  protected readonly chosen = new ChosenWords(() => this.drawn().nativeElement);
  /** The comment whose words are led to. */
  protected readonly lit = signal<string | null>(null);
  protected readonly marks = computed(() => [
    ...this.reading()
      .said()
      .marks.map((mark) => ({ ...mark, isLit: mark.id === this.lit() })),
    ...this.begun.all().flatMap(({ mark }) => mark ?? []),
  ]);
  protected readonly ofGone = computed(() => this.begun.all().filter(({ mark }) => !mark));
  /** What a screen reader hears while sentences are stepped through. */
  protected readonly spoken = computed(() => this.chosen.passage()?.quote ?? '');

  constructor() {
    inject(Keys).on('p', $localize`:@@keys.passage:Choose words, and comment on them`, () => this.comment(), { group: 'list' });
  }

  protected notesOf(block: number): readonly SharedCommentFragment[] {
    return this.reading().said().ofBlock.get(block) ?? [];
  }

  protected boxesOf(block: number): readonly BegunPassage[] {
    return this.begun.all().filter(({ mark }) => mark?.block === block);
  }

  /** On what is chosen; with nothing chosen, the first sentence is. */
  protected comment(): void {
    const passage = this.chosen.passage();
    if (passage) return this.begin(passage);
    this.reader().nativeElement.focus({ preventScroll: true });
    this.step(1);
  }

  protected begin(passage: Passage): void {
    if (this.chosen.isTooLong()) return;
    this.chosen.leave();
    this.begun.begin(passage);
    const focus = () =>
      this.boxes()
        .find((box) => box.begun().passage === passage)
        ?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected press(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  protected heed(entry: SharedEntryFragment, { passage }: BegunPassage): void {
    this.begun.end(passage);
    this.said.emit(entry);
    this.reader().nativeElement.focus({ preventScroll: true });
  }

  protected putAway(typed: string, { passage, place }: BegunPassage): void {
    this.begun.end(passage);
    this.reader().nativeElement.focus({ preventScroll: true });
    if (typed.trim() === '') return;
    this.texts.keep(place, null);
    const bringBack = () => {
      this.texts.keep(place, typed);
      this.begun.begin(passage);
    };
    const action = { label: $localize`:@@undo:Undo`, run: bringBack };
    this.toasts.show({ text: $localize`:@@passage.discarded:Your comment is discarded`, icon: 'check_circle', action });
  }

  /** Leads to the words that something was said to. */
  protected leadTo({ id }: SharedCommentFragment): void {
    this.lit.set(id);
    this.drawn().nativeElement.querySelector(`mark[data-mark="${id}"]`)?.scrollIntoView({ block: 'center' });
  }

  private actOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
    if (key === 'ArrowDown') return () => this.step(1);
    if (key === 'ArrowUp') return () => this.step(-1);
    const passage = this.chosen.passage();
    if (!passage) return null;
    if (shiftKey && key === 'ArrowRight') return () => this.chosen.extend('forward');
    if (shiftKey && key === 'ArrowLeft') return () => this.chosen.extend('backward');
    if (key === 'Enter') return () => this.begin(passage);
    return key === 'Escape' ? () => this.chosen.leave() : null;
  }

  private step(steps: 1 | -1): void {
    const at = this.chosen.passage();
    const sentence = sentenceBeside(this.sentences(), at && { ...at, length: at.quote.length }, steps);
    if (sentence) this.chosen.choose(sentence);
  }
}
