import { Component, computed, input, output, signal } from '@angular/core';
import { entryLimits, tidyTags, whatIsWrongWithTag } from '@rekindle/journal/domain';
import { Field, FieldInput, Icon } from '@rekindle/shared/ui';

/** Tags in the writer's own words: Enter or a comma adds what was typed, each can be taken away. */
@Component({
  selector: 'rk-tag-box',
  imports: [Field, FieldInput, Icon],
  templateUrl: './tag-box.html',
  styleUrl: './tag-box.css',
})
export class TagBox {
  readonly tags = input.required<readonly string[]>();
  readonly tagsChange = output<readonly string[]>();

  protected readonly typed = signal('');
  protected readonly problem = signal<string | null>(null);
  protected readonly isFull = computed(() => this.tags().length >= entryLimits.tags);
  protected readonly hint = computed(() =>
    this.isFull()
      ? $localize`:@@entry.tagsFull:Ten are the most for one entry.`
      : $localize`:@@entry.tagsHint:Your own words, such as “sister” or “night”.`,
  );

  protected type(text: string): void {
    this.problem.set(null);
    if (text.includes(',')) this.add(text);
    else this.typed.set(text);
  }

  protected add(text: string): void {
    const added = text.split(',').map((tag) => tag.trim().replace(/^#+/u, ''));
    const wrong = added.map(whatIsWrongWithTag).find((each) => each !== null);
    if (wrong) {
      this.typed.set(text);
      this.problem.set(wrongInWords[wrong]);
      return;
    }
    const tags = tidyTags([...this.tags(), ...added]);
    this.typed.set('');
    if (tags.length > entryLimits.tags) this.problem.set($localize`:@@entry.tagsFull:Ten are the most for one entry.`);
    if (tags.length !== this.tags().length) this.tagsChange.emit(tags.slice(0, entryLimits.tags));
  }

  protected remove(tag: string): void {
    this.tagsChange.emit(this.tags().filter((each) => each !== tag));
  }
}

const wrongInWords = {
  'tag-too-long': $localize`:@@entry.tagTooLong:Please use at most 40 characters for a tag.`,
  'tag-unreadable': $localize`:@@entry.tagUnreadable:This tag holds a sign that nobody can read. Please type it anew.`,
} as const;
