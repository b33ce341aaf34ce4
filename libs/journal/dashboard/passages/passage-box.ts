import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { Api, CommentSharedEntryDocument, type SharedEntryFragment } from '@rekindle/shared/graphql';
import { Button, CommentBox, Deed } from '@rekindle/shared/ui';
import type { BegunPassage } from './begun-passages';
import { shortened } from './shortened';

/** Where something is said to words of an entry. Words that are gone meanwhile can still be answered, as part of the whole. */
@Component({
  selector: 'rk-passage-box',
  imports: [Button, CommentBox],
  template: `
    @if (!begun().mark) {
      <p class="rk-small gone" i18n="@@passage.gone">
        The words that you marked are not there any more. Your comment goes to the whole entry.
      </p>
    }
    <rk-comment-box #box [place]="begun().place" [label]="label()" [isSending]="send.isUnderWay()" (said)="send.do($event)">
      <button rkButton variant="text" size="small" type="button" (click)="putAway.emit(box.text())">
        {{ box.text().trim() ? discard : notNow }}
      </button>
    </rk-comment-box>
  `,
  styles: '.gone { margin-bottom: 8px; color: var(--rk-ink-2) }',
})
export class PassageBox {
  readonly entryId = input.required<string>();
  readonly begun = input.required<BegunPassage>();
  readonly said = output<SharedEntryFragment>();
  /** With what was typed so far. */
  readonly putAway = output<string>();
  /** It could not be sent: what stands there now is to be asked for. */
  readonly refused = output();

  private readonly api = inject(Api);
  private readonly box = viewChild.required(CommentBox);
  protected readonly label = computed(() => $localize`:@@passage.label:Your comment on “${shortened(this.begun().passage.quote)}:words:”`);
  protected readonly discard = $localize`:@@passage.discard:Discard`;
  protected readonly notNow = $localize`:@@sayBox.back:Not now`;

  protected readonly send = new Deed(async (body: string) => {
    const input = { entryId: this.entryId(), body, ...this.about() };
    try {
      const { commentJournalEntry } = await this.api.mutate(CommentSharedEntryDocument, { input });
      this.box().sent(body);
      this.said.emit(commentJournalEntry);
    } catch (problem) {
      this.refused.emit();
      throw problem;
    }
  });

  focus(): void {
    this.box().focus();
  }

  private about() {
    const { mark, passage } = this.begun();
    return mark ? { quote: passage.quote, block: mark.block, from: mark.from } : {};
  }
}
