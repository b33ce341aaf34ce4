import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Where a mail stands; the words of `app.dispatch`. */
export const MailState = {
  SCHEDULED: 'scheduled',
  SENDING: 'sending',
  UNKNOWN: 'unknown',
  HELD: 'held',
  ACCEPTED: 'accepted',
  FAILED: 'failed',
  SKIPPED: 'skipped',
  CANCELLED: 'cancelled',
  DEAD: 'dead',
} as const;
export type MailState = (typeof MailState)[keyof typeof MailState];
registerEnumType(MailState, { name: 'MailState', description: 'Where a mail stands.' });

/** What was heard of a mail after it was taken. */
export const MailDelivery = {
  NONE: 'none',
  DELIVERED: 'delivered',
  SOFT_BOUNCE: 'soft_bounce',
  HARD_BOUNCE: 'hard_bounce',
  COMPLAINT: 'complaint',
} as const;
export type MailDelivery = (typeof MailDelivery)[keyof typeof MailDelivery];
registerEnumType(MailDelivery, { name: 'MailDelivery', description: 'What was heard of a mail after it was taken.' });

@ObjectType({ description: 'One mail that is owed to a client, or was.' })
export class Delivery {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  clientId!: string | null;

  @Field(() => String, { nullable: true })
  clientName!: string | null;

  @Field(() => String, { description: 'Which letter: check-ins.check-in.' })
  letter!: string;

  @Field(() => String, { description: 'The day it stands for.' })
  day!: string;

  @Field(() => Date)
  dueAt!: Date;

  @Field(() => MailState)
  state!: MailState;

  @Field(() => String, { nullable: true, description: 'A code for why it is where it is.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the relay said last, without addresses.' })
  says!: string | null;

  @Field(() => Int)
  attempts!: number;

  @Field(() => Date, { nullable: true })
  acceptedAt!: Date | null;

  @Field(() => MailDelivery)
  delivery!: MailDelivery;

  @Field(() => Boolean, { description: 'It waits for somebody, and is still worth sending.' })
  maySendAgain!: boolean;
}

@ObjectType({ description: 'How many mails stand where.' })
export class MailCount {
  @Field(() => MailState)
  state!: MailState;

  @Field(() => Int)
  mails!: number;
}

@ObjectType({ description: 'All mail to clients that a day owed, and what became of each: the counts add up to it.' })
export class DayReport {
  @Field(() => String)
  day!: string;

  @Field(() => Int)
  owed!: number;

  @Field(() => [MailCount], { description: 'Those that are none are left out.' })
  counts!: MailCount[];
}
