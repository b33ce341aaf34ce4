import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { choicesOf } from '@rekindle/measures/domain';
import { Button, Choices, DeviceDrafts, IconButton, Note, Player, SavedLine } from '@rekindle/shared/ui';
import { OpenSitting } from './open-sitting';
import type { ScreenAfterAnswer } from './screen-after-answer';

// Long enough to see what was chosen.
const pause = 250;

/** One question on a screen of its own. What is chosen is kept at once, also without a network; a tap goes on by itself. */
@Component({
  selector: 'rk-item-step',
  imports: [Button, Choices, IconButton, Note, Player, RouterLink, SavedLine],
  templateUrl: './item-step.html',
  styleUrl: './item-step.css',
})
export class ItemStep {
  /** Which question, from 1. */
  readonly place = input.required({ transform: Number });
  readonly screenAfter = input.required<ScreenAfterAnswer>();

  protected readonly sitting = inject(OpenSitting);
  protected readonly drafts = inject(DeviceDrafts);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private going?: ReturnType<typeof setTimeout>;

  protected readonly questionnaire = this.sitting.questionnaire;
  protected readonly of = this.questionnaire.items.length;
  /** An address with a place that there is not leads to the nearest one that there is. */
  protected readonly step = computed(() => Math.min(this.of, Math.max(1, Math.trunc(this.place()) || 1)));
  protected readonly item = computed(() => {
    const item = this.questionnaire.items[this.step() - 1];
    if (!item) throw new Error('A questionnaire asks nothing.');
    return item;
  });
  protected readonly choices = computed(() =>
    choicesOf(this.questionnaire, this.item()).map(({ value, words }) => ({ code: String(value), word: words })),
  );
  // Figures from 0 to 10 stand side by side.
  protected readonly layout = computed(() => (this.choices().length > 6 ? 'grid' : 'list'));
  protected readonly chosen = computed(() => {
    const value = this.sitting.answers()[this.item().id];
    return value === undefined ? [] : [String(value)];
  });
  protected readonly back = computed(() => (this.step() === 1 ? '..' : `../${this.step() - 1}`));

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.going));
  }

  protected async choose([code]: readonly string[]): Promise<void> {
    clearTimeout(this.going);
    const { id } = this.item();
    const value = Number(code);
    await this.sitting.choose(id, value);
    const screen = this.screenAfter()(this.questionnaire.code, { [id]: value });
    if (screen) await this.router.navigate([screen], { queryParams: { return: this.following() } });
  }

  protected goOnSoon(): void {
    const step = this.step();
    clearTimeout(this.going);
    this.going = setTimeout(() => {
      if (this.step() === step) void this.goOn();
    }, pause);
  }

  protected async goOn(): Promise<void> {
    clearTimeout(this.going);
    await this.router.navigateByUrl(this.following());
  }

  private following(): string {
    const following = this.step() < this.of ? String(this.step() + 1) : 'done';
    return this.router.createUrlTree(['..', following], { relativeTo: this.route, queryParamsHandling: 'preserve' }).toString();
  }
}
