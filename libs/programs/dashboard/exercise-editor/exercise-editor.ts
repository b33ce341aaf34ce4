import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Button, Deed, Drawer, Icon, Note, Toasts } from '@rekindle/shared/ui';
import { DraftNote } from '../building/draft-note';
import { buttonOf, FocusInBuilder } from '../building/focus-in-builder';
import { offerUndo } from '../building/offer-undo';
import type { Way } from '../building/places';
import { SavedMeanwhile } from '../building/saved-meanwhile';
import { PhonePreview } from '../library/phone-preview';
import type { BeginningOfExercise } from './beginning';
import { BuiltExercise } from './built-exercise';
import { ExerciseAbout } from './exercise-about';
import { anotherSection, withoutSection, withSection, withSectionChanged, withSectionMoved } from './exercise-changes';
import { nothingSaid } from './flaw-words';
import { KindDrawer } from './kind-drawer';
import { leadToFlaw } from './lead-to-flaw';
import { locksOf } from './locks';
import { previewOf } from './preview-of';
import { QuestionDeeds } from './question-deeds';
import { SectionCard } from './section-card';
import type { TypedSection } from './typed-exercise';

/** An exercise in its sections, with a client's phone beside it. What was typed survives errors, other people's changes and a reload. */
@Component({
  selector: 'rk-exercise-editor',
  imports: [...[Button, Drawer, Icon, Note], ...[DraftNote, ExerciseAbout, KindDrawer, PhonePreview, SavedMeanwhile, SectionCard]],
  templateUrl: './exercise-editor.html',
  styleUrl: '../building/builder-columns.css',
})
export class ExerciseEditor {
  readonly beginning = input.required<BeginningOfExercise>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly focus = new FocusInBuilder();

  protected readonly built = new BuiltExercise(this.beginning);
  protected readonly questions = new QuestionDeeds(this.built, this.focus);
  protected readonly typed = this.built.typed;
  protected readonly sections = computed(() =>
    this.typed().sections.map((section, index, all) => ({ section, above: all.slice(0, index).flatMap(({ fields }) => fields) })),
  );
  private readonly from = computed(() => this.typed().from);
  protected readonly locks = computed(() => locksOf(this.from()));
  protected readonly saidOfAll = computed(() => this.built.said().get('exercise') ?? nothingSaid);
  protected readonly preview = computed(() => previewOf(this.built.exercise()));

  protected readonly save = new Deed(async () => {
    if (await this.built.save()) return this.leave();
    const flaw = this.built.firstFlaw();
    if (flaw) leadToFlaw(this.focus, flaw, (place) => this.questions.selected.set(place));
    else if (this.built.isStale()) this.focus.on('rk-saved-meanwhile button');
  });
  protected readonly saveCopy = async (): Promise<void> => (await this.built.saveCopy(), this.leave());
  protected readonly showTheirs = async (): Promise<void> => {
    await this.built.showTheirs();
    const text = $localize`:@@exerciseConflict.shown:These are theirs. Yours lies under Exercises, begun and not saved`;
    this.toasts.show({ text, icon: 'history' });
  };

  protected addSection(): void {
    const section = anotherSection(this.typed());
    this.built.change(withSection(section));
    this.questions.shown.set(section.id);
    this.focus.into('part', section.id, 'input');
  }

  protected moveSection({ id }: TypedSection, way: Way): void {
    this.built.change(withSectionMoved(id, way));
    const { sections } = this.typed();
    const place = sections.findIndex((section) => section.id === id) + 1;
    this.questions.movedTo.set($localize`:@@exerciseEditor.sectionMoved:Now section ${place}:place: of ${sections.length}:of:`);
    this.focus.into('part', id, buttonOf(way));
  }

  protected removeSection(section: TypedSection): void {
    const at = this.typed().sections.indexOf(section);
    this.built.change(withoutSection(section.id));
    offerUndo(this.toasts, $localize`:@@exerciseEditor.sectionGone:Section taken out`, () => this.built.change(withSection(section, at)));
    this.focus.on('.another');
  }

  protected changeSection({ id }: TypedSection, to: Partial<TypedSection>): void {
    this.questions.shown.set(id);
    this.built.change(withSectionChanged(id, to));
  }

  private async leave(): Promise<void> {
    const title = this.typed().title.trim();
    await this.router.navigate(['/programs/exercises']);
    this.toasts.show({ text: $localize`:@@builder.saved:Saved: ${title}:program:`, icon: 'check_circle' });
  }
}
