import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database, type SqlValue } from '@rekindle/platform/database';
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
  async note(deed: Deed): Promise<void> {
    await this.database.call(`select ${noting(1)}`, this.values(deed));
  }

  /** What `noting` takes, for a statement that does something and notes it in one round trip. */
  values({ action, object, clientId }: Deed): SqlValue[] {
    const { origin } = currentContext();
    return [
      newId<string>(),
      action,
      object?.kind ?? null,
      object?.id ?? null,
      clientId ?? null,
      origin ? networkOf(origin.ip) : null,
      origin?.device ?? null,
    ];
  }
}

/** SQL that notes a deed for each row that it is selected with. @param first the number of the first of its seven parameters */
export function noting(first: number): string {
  return `app.note_audit(${Array.from({ length: 7 }, (_, index) => `$${first + index}`).join(', ')})`;
}
