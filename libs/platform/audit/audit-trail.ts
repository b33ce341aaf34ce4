import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { networkOf } from '@rekindle/platform/http';

/** Something that was done. Who, where and when are taken from the context; content has no place in it. */
export interface Deed {
  /** `area.verb-thing`, for example `identity.member-removed`. */
  readonly action: `${string}.${string}`;
  /** What it was done to. */
  readonly object?: { readonly kind: string; readonly id: string };
  /** The client whom it is about. */
  readonly clientId?: string;
}

/** Writes down who did what. Nothing that is written can be changed or removed, by anybody. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  /** Inside the transaction of a use case: both are kept, or neither. Outside of one, for reading, it is kept by itself. */
  async note({ action, object, clientId }: Deed): Promise<void> {
    const { origin } = currentContext();
    await this.database.call('select app.note_audit($1, $2, $3, $4, $5, $6, $7)', [
      newId(),
      action,
      object?.kind ?? null,
      object?.id ?? null,
      clientId ?? null,
      origin ? networkOf(origin.ip) : null,
      origin?.device ?? null,
    ]);
  }
}
