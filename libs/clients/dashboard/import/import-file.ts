import { Component, inject, output, signal } from '@angular/core';
import { writeRow } from '@rekindle/clients/domain';
import { type ClientImportFragment, Uploads } from '@rekindle/shared/graphql';
import { Button, Card, Icon, Note, saveFile } from '@rekindle/shared/ui';

/** Takes the file: chosen, or dropped. */
@Component({
  selector: 'rk-import-file',
  imports: [Button, Card, Icon, Note],
  templateUrl: './import-file.html',
  styleUrl: './import-file.css',
})
export class ImportFile {
  readonly received = output<ClientImportFragment>();

  private readonly uploads = inject(Uploads);
  protected readonly isOver = signal(false);
  protected readonly isSending = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async choose(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    // The same file can be chosen again, once it was corrected.
    input.value = '';
    await this.send(file);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected async drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    this.isOver.set(false);
    await this.send(event.dataTransfer?.files[0]);
  }

  protected saveTemplate(): void {
    saveFile('clients-template.csv', `\uFEFF${template.map(writeRow).join('')}`, 'text/csv');
  }

  private async send(file: File | undefined): Promise<void> {
    if (!file || this.isSending()) return;
    this.isSending.set(true);
    this.problem.set(null);
    try {
      this.received.emit(await this.uploads.send<ClientImportFragment>('/files/client-import', file));
    } catch (failure) {
      this.problem.set((failure as Error).message);
    } finally {
      this.isSending.set(false);
    }
  }
}

// An import knows these words whatever language the dashboard speaks.
const template = [
  ['Name', 'E-mail', 'Pronouns', 'Status', 'Stage', 'Since', 'Tags', 'Coach', 'Added'],
  ['Dana Whitlock', 'dana@mail.example', 'she/her', 'prospect', 'no contact', '2026-03-14', 'waitlist; evenings', '', '2026-03-01'],
];
