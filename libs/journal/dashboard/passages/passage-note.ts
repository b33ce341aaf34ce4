import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import type { SharedCommentFragment } from '@rekindle/shared/graphql';
import { CommentList } from '@rekindle/shared/ui';
import { shortened } from './shortened';

/** What was said to words of an entry, below the block where they stand; or that the words have changed since. */
@Component({
  selector: 'rk-passage-note',
  imports: [CommentList],
  template: `
    @if (isGone()) {
      <p class="rk-caption"><ng-container i18n="@@passageNote.gone">To words that have changed since:</ng-container> “{{ quote() }}”</p>
    } @else {
      <button class="quote" type="button" [attr.aria-label]="spoken()" (click)="led.emit()" (blur)="left.emit()">“{{ quote() }}”</button>
    }
    <rk-comment-list [comments]="[comment()]" />
  `,
  styleUrl: './passage-note.css',
})
export class PassageNote {
  readonly comment = input.required<SharedCommentFragment>();
  readonly isGone = input(false, { transform: booleanAttribute });
  /** To the words. */
  readonly led = output();
  /** They need not stand out any more. */
  readonly left = output();

  protected readonly quote = computed(() => shortened(this.comment().quote ?? ''));
  protected readonly spoken = computed(() => $localize`:@@passageNote.lead:Lead to “${this.quote()}:words:”`);
}
