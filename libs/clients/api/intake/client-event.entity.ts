import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatePrecision } from '@rekindle/clients/domain';
import type { ClientId, Id, MemberId, PracticeId } from '@rekindle/shared/kernel';

/** Something that happened in a client's story, and when it was told. Rows are only ever added: what was wrong is followed by what is right. */
@Entity({ schema: 'app', name: 'client_event' })
export class ClientEvent {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: Id<'client-event'>;

  @Column('uuid')
  clientId!: ClientId;

  @Column('text')
  kind!: string;

  @Column('date')
  happenedOn!: string;

  @Column('text')
  happenedPrecision!: DatePrecision;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('uuid')
  recordedBy!: MemberId;

  /** Codes only, never a text. */
  @Column('jsonb')
  payload!: { readonly codes: readonly string[] };
}
