import { Component, computed, inject, signal } from '@angular/core';
import { entryLimits } from '@rekindle/journal/domain';
import { Api, type OwnJournalEntryFragment, RemoveJournalPhotoDocument, Uploads } from '@rekindle/shared/graphql';
import { Deed, Icon, IconButton, Note, Toasts } from '@rekindle/shared/ui';
import { OpenEntry } from '../entry/open-entry';
import { SaidEntries } from '../own/said-entries';
import { ChosenPicture } from './chosen-picture';

/** The pictures of an entry: shown while they are on their way, and gone with a way back. Where each was taken is left out on the server. */
@Component({
  selector: 'rk-entry-photos',
  imports: [Icon, IconButton, Note],
  templateUrl: './entry-photos.html',
  styleUrl: './entry-photos.css',
})
export class EntryPhotos {
  private readonly api = inject(Api);
  private readonly uploads = inject(Uploads);
  private readonly said = inject(SaidEntries);
  private readonly toasts = inject(Toasts);
  protected readonly entry = inject(OpenEntry);

  protected readonly chosen = signal<readonly ChosenPicture[]>([]);
  protected readonly problem = signal<string | null>(null);
  protected readonly photos = computed(() => this.entry.own()?.photos ?? []);
  protected readonly isFull = computed(() => this.photos().length + this.chosen().length >= entryLimits.photos);
  protected readonly removal = new Deed((photo: string) => this.remove(photo));

  protected removing(index: number): string {
    return $localize`:@@photos.remove:Remove picture ${index + 1}:number:`;
  }

  protected async choose(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])].slice(0, entryLimits.photos - this.photos().length);
    // The same file can be chosen again after it was refused.
    input.value = '';
    for (const file of files) await this.add(file);
  }

  private async add(file: File): Promise<void> {
    this.problem.set(null);
    const picture = new ChosenPicture(file);
    this.chosen.update((chosen) => [...chosen, picture]);
    try {
      await this.send(file);
    } catch (failure) {
      this.problem.set((failure as Error).message);
    } finally {
      this.chosen.update((chosen) => chosen.filter((each) => each !== picture));
      picture.close();
    }
  }

  private async send(file: File): Promise<void> {
    const id = this.entry.own()?.savedAt ? this.entry.id() : await this.entry.send();
    if (id === null)
      throw new Error($localize`:@@photos.later:A picture can be added once this entry is saved on the server. Your words are safe here.`);
    this.said.note(await this.uploads.send<OwnJournalEntryFragment>(`/files/journal-photo/${id}`, file));
  }

  private async remove(photo: string): Promise<void> {
    const file = await this.fetch(photo);
    this.said.note((await this.api.mutate(RemoveJournalPhotoDocument, { id: photo })).removeJournalPhoto);
    const undo = file && { label: $localize`:@@entry.undo:Undo`, run: () => void this.add(file) };
    this.toasts.show({ text: $localize`:@@photos.removed:Picture removed`, icon: 'delete', ...(undo ? { action: undo } : {}) });
  }

  // It is gone for good on the server: whoever wants it back adds it again.
  private async fetch(photo: string): Promise<File | null> {
    const answer = await fetch(`/files/${photo}`).catch(() => null);
    if (!answer?.ok) return null;
    const picture = await answer.blob();
    return new File([picture], photo, { type: picture.type });
  }
}
