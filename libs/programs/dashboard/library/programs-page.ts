import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readProgram, stepsOf, writeProgram } from '@rekindle/programs/domain';
import { Api, ArchiveProgramDocument, type KeptProgramFragment, ProgramsDocument } from '@rekindle/shared/graphql';
import { Button, Card, Empty, Icon, Note, Page, PageError, saveFile, Skeleton, Toasts } from '@rekindle/shared/ui';
import { ArchiveDialog } from '../building/archive-dialog';
import { BegunList } from '../building/begun-list';
import { takeFile } from '../building/chosen-file';
import { jsonFileName } from '../building/json-file-name';
import { newPlace } from '../building/new-place';
import { ProgramDrafts } from '../builder/program-drafts';
import { withOwnIds } from '../builder/program-ids';
import { typedOf } from '../builder/typed-program';
import { readProgramFile } from './import-program';
import { ProgramRow } from './program-row';
import { ProgramTabs } from './program-tabs';

const guideId = 'guide';

/** The programs of a practice behind the guide: copied, changed, taken out of use, and carried in files. */
@Component({
  selector: 'rk-programs-page',
  imports: [
    ...[Button, Card, Empty, Icon, Note, Page, PageError, RouterLink, Skeleton],
    ...[ArchiveDialog, BegunList, ProgramRow, ProgramTabs],
  ],
  templateUrl: './programs-page.html',
  styleUrl: './programs-page.css',
})
export class ProgramsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly drafts = inject(ProgramDrafts);

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

  protected readonly archive = async (id: string, title: string): Promise<void> => {
    this.known.set((await this.api.mutate(ArchiveProgramDocument, { id })).archiveProgram);
    this.toasts.show({ text: $localize`:@@archiveProgram.done:Archived: ${title}:program:`, icon: 'check_circle' });
  };

  protected export({ file, title }: KeptProgramFragment): void {
    saveFile(jsonFileName(title, 'program'), writeProgram(readProgram(file)), 'application/json');
  }

  /** What is in the file opens as a new program, and lies on the device until it is saved. */
  protected async import(box: HTMLInputElement): Promise<void> {
    const file = takeFile(box);
    this.flaw.set(null);
    if (!file) return;
    try {
      const typed = withOwnIds(typedOf(await readProgramFile(file)));
      const place = newPlace();
      await this.drafts.keep(place, { typed, revision: null, isImported: true });
      await this.router.navigate(['/programs/new', place]);
    } catch (failure) {
      this.flaw.set((failure as Error).message);
    }
  }
}
