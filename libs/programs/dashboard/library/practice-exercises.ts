import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readExercise, writeExercise } from '@rekindle/programs/domain';
import { Api, ArchiveOwnExerciseDocument, ExercisesOfPracticeDocument, type KeptExerciseFragment, Live } from '@rekindle/shared/graphql';
import { Button, Card, Icon, Note, PageError, saveFile, Setting, Skeleton, Toasts } from '@rekindle/shared/ui';
import { ArchiveDialog } from '../building/archive-dialog';
import { BegunList } from '../building/begun-list';
import { takeFile } from '../building/chosen-file';
import { jsonFileName } from '../building/json-file-name';
import { newPlace } from '../building/new-place';
import { ExerciseDrafts } from '../exercise-editor/exercise-drafts';
import { withOwnIds } from '../exercise-editor/exercise-ids';
import { typedOf } from '../exercise-editor/typed-exercise';
import { OwnExercises } from '../own/own-exercises';
import { readExerciseFile } from './import-exercise';
import { OwnExerciseRow } from './own-exercise-row';

/** The exercises of the practice, beside those of the guide: written, copied, taken out of use, and carried in files. Only coaches see them here. */
@Component({
  selector: 'rk-practice-exercises',
  imports: [...[Button, Card, Icon, Note, PageError, RouterLink, Setting, Skeleton], ...[ArchiveDialog, BegunList, OwnExerciseRow]],
  templateUrl: './practice-exercises.html',
  styleUrl: './practice-exercises.css',
  host: { '[hidden]': 'isForCoaches()' },
})
export class PracticeExercises {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly everywhere = inject(OwnExercises);
  protected readonly drafts = inject(ExerciseDrafts);

  protected readonly query = this.api.query(ExercisesOfPracticeDocument, () => ({}));
  private readonly known = linkedSignal<readonly KeptExerciseFragment[] | undefined>(() => this.query.value()?.ownExercises);
  protected readonly own = computed(() => this.known()?.filter(({ isArchived }) => !isArchived));
  protected readonly isForCoaches = computed(() => this.query.problem()?.code === 'FORBIDDEN');
  /** Why a file that was chosen could not be opened. */
  protected readonly flaw = signal<string | null>(null);
  /** What somebody is asked about before it is archived. */
  protected readonly leaving = signal<KeptExerciseFragment | null>(null);

  protected readonly archive = async (id: string, title: string): Promise<void> => {
    this.known.set((await this.api.mutate(ArchiveOwnExerciseDocument, { id })).archiveOwnExercise);
    this.everywhere.askAgain();
    this.toasts.show({ text: $localize`:@@archiveProgram.done:Archived: ${title}:program:`, icon: 'check_circle' });
  };

  constructor() {
    inject(Live).on('own-exercises', () => this.query.refresh());
  }

  protected export({ file, title }: KeptExerciseFragment): void {
    saveFile(jsonFileName(title, 'exercise'), writeExercise(readExercise(file)), 'application/json');
  }

  /** What is in the file opens as a new exercise, and lies on the device until it is saved. */
  protected async import(box: HTMLInputElement): Promise<void> {
    const file = takeFile(box);
    this.flaw.set(null);
    if (!file) return;
    try {
      const typed = withOwnIds(typedOf(await readExerciseFile(file)));
      const place = newPlace();
      await this.drafts.keep(place, { typed, revision: null, isImported: true });
      await this.router.navigate(['/programs/exercises/new', place]);
    } catch (failure) {
      this.flaw.set((failure as Error).message);
    }
  }
}
