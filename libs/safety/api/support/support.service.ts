import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { currentClientId } from '@rekindle/clients/api';
import { FlagCause, FlagCode } from '@rekindle/safety/domain';
import { Flags } from '../flags/flags.service';

/** What a client says on a screen that offers help. */
@Injectable()
export class SupportService {
  constructor(
    private readonly flags: Flags,
    private readonly database: Database,
  ) {}

  /** Chosen by the client themself, on a button that says so: nothing else raises it for them. @returns true once the coach is owed the mail */
  async sayNotSafe(): Promise<boolean> {
    const clientId = currentClientId();
    await this.database.transaction(() => this.flags.raise(clientId, [{ code: FlagCode.SH_NOW, cause: FlagCause.SAID_SO }]));
    return true;
  }
}
