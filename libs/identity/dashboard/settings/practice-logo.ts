import { Component, inject, signal } from '@angular/core';
import { Api, type CoachFragment, RemovePracticeLogoDocument, Uploads } from '@rekindle/shared/graphql';
import { Avatar, Button, Note } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

type Practice = CoachFragment['practice'];

/** The logo of the practice: its owner chooses and removes it, the others see it. */
@Component({
  selector: 'rk-practice-logo',
  imports: [Avatar, Button, Note],
  templateUrl: './practice-logo.html',
  styleUrl: './practice-logo.css',
})
export class PracticeLogo {
  private readonly api = inject(Api);
  private readonly uploads = inject(Uploads);
  protected readonly viewer = inject(Viewer);

  protected readonly isSending = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async choose(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    // The same file can be chosen again after it was refused.
    input.value = '';
    if (file) await this.change(() => this.uploads.send<Practice>('/files/practice-logo', file));
  }

  protected async remove(): Promise<void> {
    await this.change(async () => (await this.api.mutate(RemovePracticeLogoDocument, {})).removePracticeLogo);
  }

  private async change(work: () => Promise<Practice>): Promise<void> {
    this.isSending.set(true);
    this.problem.set(null);
    try {
      this.viewer.update({ ...this.viewer.person(), practice: await work() });
    } catch (failure) {
      this.problem.set((failure as Error).message);
    } finally {
      this.isSending.set(false);
    }
  }
}
