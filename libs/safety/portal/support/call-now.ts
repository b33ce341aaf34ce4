import { Component, computed, inject, input } from '@angular/core';
import { LineKind, phoneLink, textLink } from '@rekindle/safety/domain';
import { Help, Icon } from '@rekindle/shared/ui';
import { KnownLines } from './known-lines';

/** Whom to call, one tap away: the lines of the person's country that fit, and the way to all others. */
@Component({
  selector: 'rk-call-now',
  imports: [Icon],
  templateUrl: './call-now.html',
  styleUrl: './call-now.css',
})
export class CallNow {
  /** What the lines are for, the most fitting first. */
  readonly kinds = input.required<readonly LineKind[]>();

  private readonly known = inject(KnownLines);
  protected readonly help = inject(Help);
  protected readonly lines = computed(() =>
    this.kinds().flatMap((kind) =>
      this.known
        .here()
        .filter((line) => LineKind[line.kind] === kind)
        .map(({ id, name, phone, text, hours }) => ({
          ...{ id, name, hours, phone, text },
          ...{ call: phone && phoneLink(phone), write: text && textLink(text) },
        })),
    ),
  );
}
