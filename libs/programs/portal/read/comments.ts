import { Component, input } from '@angular/core';
import type { OwnOpenExerciseFragment } from '@rekindle/shared/graphql';
import { momentInWords } from '@rekindle/shared/ui';

type Comment = OwnOpenExerciseFragment['submissions'][number]['comments'][number];

/** What a coach said to something that was handed in. */
@Component({
  selector: 'rk-comments',
  template: `
    @for (comment of comments(); track comment.id) {
      <div>
        <p>{{ comment.body }}</p>
        <p class="rk-caption">{{ comment.author }} · {{ at(comment) }}</p>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    div {
      display: grid;
      gap: 4px;
      padding: 14px 16px;
      border-radius: var(--rk-r-3);
      background: var(--rk-accent-soft);
    }
    p:first-child {
      white-space: pre-line;
    }
    .rk-caption {
      color: var(--rk-muted);
    }
  `,
})
export class Comments {
  readonly comments = input.required<readonly Comment[]>();

  protected at({ writtenAt }: Comment): string {
    return momentInWords(new Date(writtenAt));
  }
}
