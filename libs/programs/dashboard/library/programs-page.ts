import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readProgram, stepsOf, writeProgram } from '@rekindle/programs/domain';
import { Api, ArchiveProgramDocument, type KeptProgramFragment, ProgramsDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Dialog, Empty, Icon, Note, Page, PageError, saveFile, Skeleton, Toasts } from '@rekindle/shared/ui';
import { newPlace } from '../builder/new-place';
import { ProgramDrafts } from '../builder/program-drafts';
import { withOwnIds } from '../builder/program-ids';
import { typedOf } from '../builder/typed-program';
import { BegunPrograms } from './begun-programs';
import { readProgramFile } from './import-program';
import { programFileName } from './program-file-name';
import { ProgramRow } from './program-row';
import { ProgramTabs } from './program-tabs';

const guideId = 'guide';

/** The programs of a practice behind the guide: copied, changed, taken out of use, and carried in files. */
@Component({
  selector: 'rk-programs-page',
  imports: [
    ...[Button, Card, Dialog, Empty, Icon, Note, Page, PageError, RouterLink, Skeleton],
    ...[BegunPrograms, ProgramRow, ProgramTabs],
  ],
  templateUrl: './programs-page.html',
  styleUrl: './programs-page.css',
})
export class ProgramsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly drafts = inject(ProgramDrafts);

  protected readonly query = this.api.query(ProgramsDocument, () => ({}));
  private readonly known = linkedSignal<readonly KeptProgramFragment[] | undefined>(() => this.query.value()?.programs);
  protected readonly programs = computed(() =>
    this.known()?.map((kept) => {
      const program = readProgram(kept.file);
      return { kept, program, isGuide: kept.id === guideId, parts: program.parts.length, steps: stepsOf(program).length };
    }),
  );
  protected readonly isForCoaches = computed(() => this.query.problem()?.code === 'FORBIDDEN');
  /** Why a file that was chosen could not be opened. */
  protected readonly flaw = signal<string | null>(null);
  /** What somebody is asked about before it is archived. */
  protected readonly leaving = signal<KeptProgramFragment | null>(null);
  protected readonly leavingHeading = computed(
    () => $localize`:@@archiveProgram.heading:Archive “${this.leaving()?.title ?? ''}:program:”?`,
  );

  protected readonly archive = new Deed(async () => {
    const leaving = this.leaving();
    if (!leaving) return;
    this.known.set((await this.api.mutate(ArchiveProgramDocument, { id: leaving.id })).archiveProgram);
    this.leaving.set(null);
    this.toasts.show({ text: $localize`:@@archiveProgram.done:Archived: ${leaving.title}:program:`, icon: 'check_circle' });
  });

  protected export({ file, title }: KeptProgramFragment): void {
    saveFile(programFileName(title), writeProgram(readProgram(file)), 'application/json');
  }

  /** What is in the file opens as a new program, and lies on the device until it is saved. */
  protected async import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    this.flaw.set(null);
    if (!file) return;
    try {
      const typed = withOwnIds(typedOf(await readProgramFile(file)));
      const place = newPlace();
      await this.drafts.keep(place, { typed, revision: null, isImported: true });
      await this.router.navigate(['/programs/new', place]);
    } catch (failure) {
      this.flaw.set((failure as Error).message);
    } finally {
      // The same file can be chosen again, once it was corrected.
      input.value = '';
    }
  }
}
