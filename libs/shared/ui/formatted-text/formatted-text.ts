import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, type TemplateRef } from '@angular/core';
import type { FormattedBlock, TextMark } from './formatted-block';
import { markedLines } from './marked-lines';

/** A text that somebody wrote with a little form, in their voice. It is data and becomes elements here: a tag in it is only its letters. */
@Component({
  selector: 'rk-formatted-text',
  imports: [NgTemplateOutlet],
  templateUrl: './formatted-text.html',
  styleUrl: './formatted-text.css',
})
export class FormattedText {
  readonly blocks = input.required<readonly FormattedBlock[]>();
  /** Words that something is said to. */
  readonly marks = input<readonly TextMark[]>([]);
  /** What stands below each block, such as what was said to it; it is given the position of the block. */
  readonly below = input<TemplateRef<{ $implicit: number }> | null>(null);

  protected readonly drawn = computed(() =>
    this.blocks().map((block, index) => ({
      kind: block.kind,
      lines: markedLines(
        block,
        this.marks().filter((mark) => mark.block === index),
      ),
    })),
  );
}
