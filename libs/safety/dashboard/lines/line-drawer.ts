import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { countries } from '@rekindle/clients/domain';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { AddLineDocument, Api, ChangeLineDocument, type KeptLineFragment, VerifyLineDocument } from '@rekindle/shared/graphql';
import { Button, Drawer, Field, FieldInput, flaw, Note, SendForm, Toasts } from '@rekindle/shared/ui';
import { fieldsOf, type LineTask, typedFor, type TypedLine } from './line-task';
import { countryInWords, kindInWords, lineKinds } from './line-words';

/** Adds a line, corrects one, or verifies one as it stands in the boxes. */
@Component({
  selector: 'rk-line-drawer',
  imports: [Button, Drawer, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './line-drawer.html',
  styles: 'form { display: grid; gap: 20px }',
})
export class LineDrawer {
  /** What it is open for; null where it is closed. */
  readonly task = input<LineTask | null>(null);
  readonly closed = output();
  readonly changed = output<readonly KeptLineFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  // While it closes it still shows what it was about.
  protected readonly latest = linkedSignal<LineTask | null, LineTask | null>({
    source: this.task,
    computation: (task, before) => task ?? before?.value ?? null,
  });
  protected readonly does = computed(() => this.latest()?.does ?? 'add');
  protected readonly heading = computed(() => {
    const task = this.latest();
    if (!task || task.does === 'add') return $localize`:@@line.addHeading:Add a line`;
    const { name, country } = task.line;
    const what = `${name}, ${countryInWords(country)}`;
    return task.does === 'verify'
      ? $localize`:@@line.verifyHeading:Verify ${what}:line:`
      : $localize`:@@line.changeHeading:Change ${what}:line:`;
  });
  protected readonly countries = ['EU', ...countries]
    .map((code) => ({ code, name: countryInWords(code) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  protected readonly kinds = lineKinds.map((kind) => ({ kind, words: kindInWords(kind) }));

  protected readonly form = new SendForm<TypedLine>(
    linkedSignal(() => typedFor(this.latest())),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
      validate(typed.source, ({ value }) => flaw('source', this.does() === 'verify' && value().trim() === '' ? 'missing' : null));
    },
    async (typed) => {
      this.changed.emit(await this.send(typed));
      this.toasts.show({ text: this.doneInWords(), icon: 'check_circle' });
    },
  );

  private async send(typed: TypedLine): Promise<readonly KeptLineFragment[]> {
    const task = this.latest();
    const fields = fieldsOf(typed);
    if (!task || task.does === 'add') {
      const { country, kind } = typed;
      return (await this.api.mutate(AddLineDocument, { input: { country, kind, ...fields } })).addLine;
    }
    const { id } = task.line;
    if (task.does === 'change') return (await this.api.mutate(ChangeLineDocument, { input: { id, ...fields } })).changeLine;
    return (await this.api.mutate(VerifyLineDocument, { input: { id, ...fields, source: typed.source } })).verifyLine;
  }

  private doneInWords(): string {
    switch (this.does()) {
      case 'add':
        return $localize`:@@line.added:Added. Nobody is shown it before it is verified.`;
      case 'change':
        return $localize`:@@line.changed:Changed`;
      case 'verify':
        return $localize`:@@line.isVerified:Verified; people are shown it from now on`;
    }
  }
}
