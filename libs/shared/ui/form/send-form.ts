import { computed, linkedSignal, signal, untracked, type WritableSignal } from '@angular/core';
import { type FieldTree, form, type SchemaFn } from '@angular/forms/signals';

/** What a form needs to know of a failure: the sentence, and the field it belongs to. */
interface Refusal {
  readonly message: string;
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
  readonly problem = computed(() => (this.refusedField() ? null : (this.refusal()?.message ?? null)));

  private readonly empty: Model;
  private readonly wasSent = signal(false);
  private readonly demanded = signal<FieldTree<unknown> | null>(null);
  // Not an error of the framework's: that would keep the same words from being sent again after a cut line.
  private readonly refusal = linkedSignal<Model, Refusal | null>({ source: () => this.typed(), computation: () => null });
  private readonly refusedField = computed(() => this.find(this.refusal()?.field));

  /** @param send rejects with an Error whose message is for the person, and which may name a `field` */
  constructor(
    private readonly typed: WritableSignal<Model>,
    rules: SchemaFn<Model>,
    private readonly send: (typed: Model) => Promise<unknown>,
  ) {
    this.empty = untracked(typed);
    const submission = { action: () => this.deliver(), onInvalid: () => this.object() };
    this.fields = form(typed, rules, { submission });
  }

  /** What is wrong with a field, as far as the person should hear of it yet. */
  says(field: FieldTree<unknown>): string | null {
    if (this.refusedField() === field) return this.refusal()?.message ?? null;
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

  /** Back to how it was at first, for the next one. @param empty where it was given a draft, what is no draft */
  clear(empty: Model = this.empty): void {
    this.hush();
    this.typed.set(empty);
  }

  private async deliver(): Promise<undefined> {
    this.wasSent.set(true);
    this.refusal.set(null);
    try {
      await this.send(this.typed());
    } catch (failure) {
      this.refusal.set(failure as Refusal);
      this.refusedField()?.().focusBoundControl();
    }
  }

  private object(): void {
    this.wasSent.set(true);
    this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
  }

  private find(name: string | null | undefined): FieldTree<unknown> | null {
    const fields = this.fields as unknown as Record<string, FieldTree<unknown>>;
    return name && name in this.typed() ? (fields[name] ?? null) : null;
  }
}
