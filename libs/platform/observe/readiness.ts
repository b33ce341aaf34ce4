import { Injectable } from '@nestjs/common';
import { nobody, runInContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';

/** Whether this process should be given work. */
@Injectable()
export class Readiness {
  private phase: 'starting' | 'open' | 'closing' = 'starting';

  constructor(private readonly database: Database) {}

  opened(): void {
    this.phase = 'open';
  }

  closing(): void {
    this.phase = 'closing';
  }

  /** @returns null when ready, else why not */
  async findReasonAgainst(): Promise<string | null> {
    if (this.phase !== 'open') return this.phase;
    try {
      await runInContext({ requestId: 'readyz', actor: nobody }, () => this.database.read('select 1'));
      return null;
    } catch {
      return 'the database does not answer';
    }
  }
}
