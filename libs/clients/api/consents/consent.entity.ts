import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClientId, Id, PracticeId } from '@rekindle/shared/kernel';
import type { ConsentDecision, ConsentKind } from '@rekindle/clients/domain';

/** One thing that a client said about one consent. Rows are only ever added. */
@Entity({ schema: 'app', name: 'consent' })
export class Consent {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: Id<'consent'>;

  @Column('uuid')
  clientId!: ClientId;

  @Column('text')
  kind!: ConsentKind;

  @Column('text')
  decision!: ConsentDecision;

  /** Which text they had before them. */
  @Column('text')
  version!: string;

  /** The name that stood under it. */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
