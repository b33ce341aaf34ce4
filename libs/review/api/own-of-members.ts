import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { PromisesRepository } from './promise/promises.repository';
import { SnippetsRepository } from './snippets/snippets.repository';

/** What is somebody's own who coaches: when they read, and their texts. */
@Injectable()
export class OwnOfMembers {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly snippets: SnippetsRepository,
    private readonly database: Database,
  ) {}

  /** They work here no more. */
  async forget(memberId: string): Promise<void> {
    await this.database.as({ actor: worker }, async () => {
      await this.promises.forget(memberId);
      await this.snippets.forget(memberId);
    });
  }
}
