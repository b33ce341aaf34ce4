import { computed, signal, untracked, type WritableSignal } from '@angular/core';
import { type FieldTree, form, type SchemaFn, type TreeValidationResult } from '@angular/forms/signals';

/** What a form needs to know of a failure: the sentence, and the field it belongs to. */
interface Refusal extends Error {
  readonly field?: string | null;
}

/**
 * A form that is sent: it objects only once somebody tried to send it, leads to the first wrong field, cannot be sent
 * twice at a time, keeps what was typed when sending fails, and says what the server objects to where it belongs.
 * Goes with `<form [formRoot]="form.fields">`. Needs an injection context.
 */
export class SendForm<Model extends object> {
  readonly fields: FieldTree<Model>;
  readonly isSending = computed(() => this.fields().submitting());
  /** Why the form as a whole was not accepted. */
  readonly problem = computed(() => this.fields().errors()[0]?.message ?? null);

  private readonly empty: Model;
  private readonly wasSent = signal(false);
  private readonly demanded = signal<FieldTree<unknown> | null>(null);

  /** @param send rejects with an Error whose message is for the person, and which may name a `field` */
  constructor(
    private readonly typed: WritableSignal<Model>,
    rules: SchemaFn<Model>,
    private readonly send: (typed: Model) => Promise<unknown>,
  ) {
    this.empty = untracked(typed);
    const submission = { action: () => this.deliver(typed()), onInvalid: () => this.object() };
    this.fields = form(typed, rules, { submission });
  }

  /** What is wrong with a field, as far as the person should hear of it yet. */
  says(field: FieldTree<unknown>): string | null {
    const mayObject = this.wasSent() || this.demanded() === field;
    return mayObject ? (field().errors()[0]?.message ?? null) : null;
  }

  /** Whether one field can be used by itself; if not, says why and leads there. */
  isUsable(field: FieldTree<unknown>): boolean {
    if (field().valid()) return true;
    this.demanded.set(field);
    field().focusBoundControl();
    return false;
  }

  /** Objects to nothing until it is sent again: for a form that grew while it was sent. */
  hush(): void {
    this.wasSent.set(false);
    this.demanded.set(null);
  }

  /** Back to how it was at first, for the next one. */
  clear(): void {
    this.hush();
    this.typed.set(this.empty);
    this.fields().reset();
  }

  private async deliver(typed: Model): Promise<TreeValidationResult> {
    this.wasSent.set(true);
    try {
      await this.send(typed);
      return undefined;
    } catch (failure) {
      const { message, field } = failure as Refusal;
      if (!field || !(field in typed)) return { kind: 'refused', message };
      const fieldTree = (this.fields as unknown as Record<string, FieldTree<unknown>>)[field] as FieldTree<unknown>;
      fieldTree().focusBoundControl();
      return { kind: 'refused', message, fieldTree };
    }
  }

  private object(): void {
    this.wasSent.set(true);
    this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
  }
}
