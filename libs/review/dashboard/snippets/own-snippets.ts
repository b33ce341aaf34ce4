import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { Api, OwnSnippetsDocument, RemoveSnippetDocument, SaveSnippetDocument, type SnippetFragment } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Drawer, Field, FieldInput, Icon, KeepFocus, PageError, SendForm, Skeleton, Toasts } from '@rekindle/shared/ui';

const empty = { id: null as string | null, name: '', body: '' };

/** The short texts of somebody who coaches: read, changed, added, taken out. */
@Component({
  selector: 'rk-own-snippets',
  imports: [Button, Card, Drawer, Field, FieldInput, FormField, FormRoot, Icon, KeepFocus, PageError, Skeleton],
  templateUrl: './own-snippets.html',
  styleUrl: './own-snippets.css',
})
export class OwnSnippets {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly query = this.api.query(OwnSnippetsDocument, () => ({}));
  protected readonly snippets = linkedSignal<readonly SnippetFragment[] | undefined>(() => this.query.value()?.snippets);
  protected readonly isOpen = signal(false);
  private readonly typed = signal(empty);
  protected readonly heading = computed(() =>
    this.typed().id ? $localize`:@@snippets.change:Change a snippet` : $localize`:@@snippets.new:A new snippet`,
  );

  protected readonly form = new SendForm(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@snippets.nameMissing:Give it a name, so that you find it again.` });
      maxLength(path.name, 60, { message: $localize`:@@snippets.nameLong:Keep the name below 60 letters.` });
      required(path.body, { message: $localize`:@@snippets.bodyMissing:Write the text that you want to use again.` });
      maxLength(path.body, 2_000, {
        message: $localize`:@@snippets.bodyLong:Keep it below 2,000 letters: longer things belong into an exercise.`,
      });
    },
    async ({ id, name, body }) => {
      const { saveSnippet } = await this.api.mutate(SaveSnippetDocument, { input: { id, name, body } });
      this.snippets.set(saveSnippet);
      this.isOpen.set(false);
      this.form.clear(empty);
    },
  );
  protected readonly remove = new Deed(async ({ id, name, body }: SnippetFragment) => {
    const { removeSnippet } = await this.api.mutate(RemoveSnippetDocument, { id });
    this.snippets.set(removeSnippet);
    const action = { label: $localize`:@@undo:Undo`, run: () => void this.putBack.do(name, body) };
    this.toasts.show({ text: $localize`:@@snippets.removed:Taken out`, icon: 'undo', action });
  });
  private readonly putBack = new Deed(async (name: string, body: string) => {
    const { saveSnippet } = await this.api.mutate(SaveSnippetDocument, { input: { id: null, name, body } });
    this.snippets.set(saveSnippet);
  });

  protected begin(snippet?: SnippetFragment): void {
    // One that was begun and closed is there again; another one is another.
    if (snippet || this.typed().id) this.form.clear(snippet ? { ...snippet } : empty);
    this.isOpen.set(true);
  }

  protected spoken({ name }: SnippetFragment) {
    return {
      change: $localize`:@@snippets.changeIt:Change: ${name}:name:`,
      remove: $localize`:@@snippets.removeIt:Take out: ${name}:name:`,
    };
  }
}
