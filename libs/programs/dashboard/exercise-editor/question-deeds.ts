import { computed, inject, signal } from '@angular/core';
import type { FieldKind } from '@rekindle/programs/domain';
import { Toasts } from '@rekindle/shared/ui';
import { buttonOf, type FocusInBuilder } from '../building/focus-in-builder';
import { offerUndo } from '../building/offer-undo';
import type { Way } from '../building/places';
import { aField } from './a-field';
import type { BuiltExercise } from './built-exercise';
import {
  fieldsIn,
  type FieldPlace,
  idOfAnotherField,
  withField,
  withFieldChanged,
  withFieldMoved,
  withoutField,
  withQuestion,
} from './exercise-changes';
import type { FieldDeed } from './field-deed';
import type { TypedSection } from './typed-exercise';
import type { TypedField } from './typed-field';

/** Where another question goes: to the end of a section, or of what is asked in rows. */
export type Going = { readonly section: string } | { readonly rows: string };

/** What is done with the questions of an exercise, and where the focus goes then. Needs an injection context. */
export class QuestionDeeds {
  private readonly toasts = inject(Toasts);

  /** The question that is open. */
  readonly selected = signal<FieldPlace | null>(null);
  readonly choosing = signal<Going | null>(null);
  readonly isWithin = computed(() => 'rows' in (this.choosing() ?? {}));
  readonly isLooking = signal(false);
  /** The section that the phone shows. */
  readonly shown = signal<string | null>(null);
  /** Where something that was moved stands now: for who does not see it. */
  readonly movedTo = signal('');

  constructor(
    private readonly built: BuiltExercise,
    private readonly focus: FocusInBuilder,
  ) {}

  do(section: TypedSection, { at, deed }: FieldDeed): void {
    this.shown.set(section.id);
    switch (deed) {
      case 'press':
        return this.press(at);
      case 'look':
        return this.isLooking.set(true);
      case 'up':
        return this.move(at, -1);
      case 'down':
        return this.move(at, 1);
      case 'take-out':
        return this.remove(section, at);
      case 'add-within':
        return this.choosing.set({ rows: at.field });
      default:
        return this.built.change(withFieldChanged(at, deed.change));
    }
  }

  /** Another question, where somebody wanted one. */
  choose(kind: FieldKind): void {
    const [going, typed] = [this.choosing(), this.built.typed()];
    this.choosing.set(null);
    if (!going) return;
    const rows = 'rows' in going ? fieldsIn(typed).find(({ id }) => id === going.rows) : undefined;
    const field = aField(kind, idOfAnotherField(typed, rows));
    this.built.change('rows' in going ? withQuestion(going.rows, field) : withField(going.section, field));
    if ('section' in going) this.shown.set(going.section);
    const place = 'rows' in going ? { field: going.rows, inner: field.id } : { field: field.id };
    this.selected.set(place);
    this.focusOn(place, '[data-box="label"]');
  }

  // Pressed once more it closes: one in rows into them, and they with all that is in them.
  private press(at: FieldPlace): void {
    const open = this.selected();
    const isOpen = open?.field === at.field && (at.inner === undefined || open.inner === at.inner);
    this.selected.set(!isOpen ? at : at.inner === undefined ? null : { field: at.field });
  }

  private move(at: FieldPlace, way: Way): void {
    const isByKey = this.focus.isOnName();
    this.built.change(withFieldMoved(at, way));
    const { sections } = this.built.typed();
    const index = sections.findIndex(({ fields }) => fields.some(({ id }) => id === at.field));
    const list = listAround(sections[index], at);
    const place = list.findIndex(({ id }) => id === (at.inner ?? at.field)) + 1;
    this.shown.set(sections[index]?.id ?? null);
    this.movedTo.set(
      $localize`:@@exerciseEditor.fieldMoved:Now question ${place}:place: of ${list.length}:of: in section ${index + 1}:section:`,
    );
    // A row that moves lets go of the focus.
    this.focusOn(at, isByKey ? '.name' : buttonOf(way));
  }

  private remove(section: TypedSection, at: FieldPlace): void {
    const list = listAround(section, at);
    const place = list.findIndex(({ id }) => id === (at.inner ?? at.field));
    const field = list[place];
    if (!field) return;
    this.built.change(withoutField(at));
    const open = this.selected();
    if (open?.field === at.field && (at.inner === undefined || open.inner === at.inner))
      this.selected.set(at.inner === undefined ? null : { field: at.field });
    const back = at.inner === undefined ? withField(section.id, field, place) : withQuestion(at.field, field, place);
    offerUndo(this.toasts, $localize`:@@exerciseEditor.fieldGone:Question taken out`, () => this.built.change(back));
    this.focusAfter(section, at, list[place + 1] ?? list[place - 1]);
  }

  private focusAfter(section: TypedSection, { field, inner }: FieldPlace, next: TypedField | undefined): void {
    if (next) this.focusOn(inner === undefined ? { field: next.id } : { field, inner: next.id }, '.name');
    else if (inner === undefined) this.focus.into('part', section.id, '.add');
    else this.focus.into('row', field, '.add-within');
  }

  private focusOn({ field, inner }: FieldPlace, selector: string): void {
    if (inner === undefined) this.focus.into('row', field, selector);
    else this.focus.into('inner', inner, selector);
  }
}

/** The questions among which one stands. */
function listAround(section: TypedSection | undefined, { field, inner }: FieldPlace): readonly TypedField[] {
  const fields = section?.fields ?? [];
  return inner === undefined ? fields : (fields.find(({ id }) => id === field)?.fields ?? []);
}
