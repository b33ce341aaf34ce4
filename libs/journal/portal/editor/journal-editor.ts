import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
  DestroyRef,
} from '@angular/core';
import { isEmpty, type JournalText, writeText } from '@rekindle/journal/domain';
import { Button, FormattedText, Note } from '@rekindle/shared/ui';
import type { Form } from './prose/forms';
import type { Prose } from './prose/open-prose';
import { FormBar } from './form-bar';

/**
 * Where somebody writes: words with a little form, in and out as the text of a journal and nothing else. What does the writing is fetched when it is needed; until
 * then the words can be read.
 */
@Component({
  selector: 'rk-journal-editor',
  imports: [Button, FormattedText, FormBar, Note],
  templateUrl: './journal-editor.html',
  styleUrl: './journal-editor.css',
  // What is written in is drawn by the editor, and not by a template.
  encapsulation: ViewEncapsulation.None,
})
export class JournalEditor {
  readonly text = input.required<JournalText>();
  /** What is asked of whoever writes, for screen readers. */
  readonly label = input.required<string>();
  /** Ids of what stands below it. */
  readonly describedBy = input('');
  readonly placeholder = input('');
  readonly textChange = output<JournalText>();

  private readonly place = viewChild<ElementRef<HTMLElement>>('place');
  private readonly prose = signal<Prose | null>(null);
  // What stands in the box, as it was last typed or shown.
  private standing = '';

  protected readonly hasFailed = signal(false);
  protected readonly isReady = computed(() => this.prose() !== null);
  protected readonly forms = signal<readonly Form[]>([]);
  protected readonly isBlank = computed(() => isEmpty(this.text()) && this.text().blocks.length < 2);

  constructor() {
    effect(() => {
      const [text, prose] = [this.text(), this.prose()];
      if (prose && writeText(text) !== this.standing) untracked(() => this.show(prose, text));
    });
    effect(() => {
      const place = this.place();
      if (place) untracked(() => void this.open(place.nativeElement));
    });
    inject(DestroyRef).onDestroy(() => this.prose()?.close());
  }

  protected async open(place: HTMLElement): Promise<void> {
    this.hasFailed.set(false);
    const module = await import('./prose/open-prose').catch(() => null);
    if (!module) return this.hasFailed.set(true);
    const text = this.text();
    this.standing = writeText(text);
    const about = { 'aria-label': this.label(), 'aria-describedby': this.describedBy(), spellcheck: 'true' };
    this.prose.set(
      module.openProse(place, text, about, {
        changed: (changed) => this.change(changed),
        formsChanged: (forms) => this.forms.set(forms),
      }),
    );
  }

  protected toggle(form: Form): void {
    this.prose()?.toggle(form);
  }

  private change(text: JournalText): void {
    this.standing = writeText(text);
    this.textChange.emit(text);
  }

  private show(prose: Prose, text: JournalText): void {
    this.standing = writeText(text);
    prose.show(text);
  }
}
