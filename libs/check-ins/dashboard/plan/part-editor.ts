import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Ask } from '@rekindle/shared/graphql';
import { Button, Card, Icon, Menu, MenuFor, MenuItem, Toasts } from '@rekindle/shared/ui';
import { cadenceInWords } from '../words/cadence-words';
import { askInWords } from '../words/question-words';
import { CadenceEditor } from './cadence-editor';
import { aQuestion, type PlanChange, withoutQuestion, withQuestion, withQuestionMoved } from './plan-changes';
import { QuestionEditor } from './question-editor';
import { cadenceInput } from './typed-cadence';
import type { TypedPart, TypedQuestion } from './typed-plan';
import { WritingOffer } from './writing-offer';

const asks: readonly Ask[] = ['FACES', 'SCALE', 'YES_NO', 'LINE', 'QUESTIONNAIRE'];

/** Questions that come together, and on which days. */
@Component({
  selector: 'rk-part-editor',
  imports: [Button, CadenceEditor, Card, Icon, Menu, MenuFor, MenuItem, QuestionEditor, WritingOffer],
  templateUrl: './part-editor.html',
  styleUrl: './part-editor.css',
})
export class PartEditor {
  readonly part = input.required<FieldTree<TypedPart>>();
  /** A plan has at least one. */
  readonly isOnly = input.required<boolean>();
  readonly hasContact = input.required<boolean>();
  readonly questionnaires = input.required<readonly { code: string; name: string }[]>();
  /** What is wrong with a field, as far as it is to be said yet. */
  readonly says = input.required<(field: FieldTree<unknown>) => string | null>();
  readonly changed = output<PlanChange>();
  readonly takenOut = output();

  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly asks = asks.map((ask) => ({ ask, words: askInWords(ask) }));
  protected readonly typed = computed(() => this.part()().value());
  protected readonly heading = computed(() => cadenceInWords(cadenceInput(this.typed())));
  protected readonly outLabel = computed(() => $localize`:@@partEditor.out:Take out this part: ${this.heading()}:when:`);

  protected add(ask: Ask): void {
    this.put(aQuestion({ ask, code: ask === 'QUESTIONNAIRE' ? (this.questionnaires()[0]?.code ?? '') : '' }));
  }

  /** Its id is known: what is said of contact, and what follows it, hangs on it. */
  protected addContact(): void {
    this.put(aQuestion({ ask: 'YES_NO', id: 'contact', words: $localize`:@@partEditor.contactWords:Were you in touch today?` }));
  }

  protected remove(question: TypedQuestion): void {
    const { key, questions } = this.typed();
    const at = questions.findIndex((each) => each.key === question.key);
    this.changed.emit(withoutQuestion(key, question.key));
    const undo = { label: $localize`:@@toast.undo:Undo`, run: () => this.changed.emit(withQuestion(key, question, at)) };
    this.toasts.show({ text: $localize`:@@partEditor.gone:Question taken out`, icon: 'undo', action: undo });
    const next = questions[at + 1] ?? questions[at - 1];
    this.lead(next ? `[data-key="${next.key}"] :is(input, select)` : '.add');
  }

  protected move(question: TypedQuestion, step: -1 | 1): void {
    this.changed.emit(withQuestionMoved(this.typed().key, question.key, step));
    // A row that moves lets go of the focus.
    this.lead(`[data-key="${question.key}"] [data-way="${step < 0 ? 'up' : 'down'}"]`);
  }

  private put(question: TypedQuestion): void {
    this.changed.emit(withQuestion(this.typed().key, question));
    this.lead(`[data-key="${question.key}"] :is(input, select)`);
  }

  private lead(selector: string): void {
    afterNextRender({ read: () => this.element.querySelector<HTMLElement>(selector)?.focus() }, { injector: this.injector });
  }
}
