import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Ask, CheckInEvent, Rhythm } from '@rekindle/check-ins/domain';
import { WritingOfferType } from '../writing/writing.type';
import { CadenceKind } from './cadence-kind';

registerEnumType(CadenceKind, { name: 'CadenceKind', description: 'What a cadence counts by.' });
registerEnumType(CheckInEvent, { name: 'CheckInEvent', description: "What in a client's story a question may follow." });
registerEnumType(Ask, { name: 'Ask', description: 'How something is asked.' });
registerEnumType(Rhythm, {
  name: 'Rhythm',
  description: 'How much of a plan is asked: all, once a week after silence, or nothing after more of it.',
});

const optional = { nullable: true } as const;

/** How hours and days are written, of what is read and of what is sent. */
export const inWords = {
  hour: { description: 'On the clock of the client, 19:00.' },
  day: { description: "A day of the client's calendar, 2026-11-28." },
} as const;

@ObjectType({ description: "On which days of the client's calendar something is asked." })
export class CadenceType {
  @Field(() => CadenceKind)
  every!: CadenceKind;

  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday: of each week, or the one of every so many weeks.' })
  on!: number[];

  @Field(() => Int, { ...optional, description: 'Every so many weeks.' })
  weeks!: number | null;

  @Field(() => Int, { ...optional, description: 'Of the month; its last where it has no such day.' })
  day!: number | null;

  @Field(() => CheckInEvent, optional)
  event!: CheckInEvent | null;

  @Field(() => Int, { ...optional, description: 'Days after the event.' })
  days!: number | null;
}

@ObjectType({ description: 'One thing that a check-in asks.' })
export class QuestionType {
  @Field(() => ID, { description: 'For ever within the plan: answers hold on to it.' })
  id!: string;

  @Field(() => Ask)
  ask!: Ask;

  @Field(() => String, { ...optional, description: 'How it is asked; null for a questionnaire, which has its own words.' })
  words!: string | null;

  @Field(() => String, { ...optional, description: 'What the least of a scale says.' })
  low!: string | null;

  @Field(() => String, { ...optional, description: 'What the most of a scale says.' })
  high!: string | null;

  @Field(() => String, { ...optional, description: 'Which questionnaire.' })
  code!: string | null;
}

@ObjectType({ description: 'Questions that come together, and when.' })
export class PlanPartType {
  @Field(() => ID)
  id!: string;

  @Field(() => CadenceType)
  cadence!: CadenceType;

  @Field(() => [QuestionType])
  questions!: QuestionType[];

  @Field(() => WritingOfferType, { ...optional, description: 'What it offers to write about, after the answers.' })
  writing!: WritingOfferType | null;
}

@ObjectType({ description: 'Hours of the client in which no check-in arrives.' })
export class QuietHoursType {
  @Field(() => String, inWords.hour)
  from!: string;

  @Field(() => String, inWords.hour)
  until!: string;
}

@ObjectType({ description: 'A check-in that lies ahead.' })
export class NextCheckIn {
  @Field(() => String, inWords.day)
  day!: string;

  @Field(() => Date)
  at!: Date;
}

@ObjectType({ description: 'What one client is asked between sessions, and when.' })
export class CheckInPlanType {
  @Field(() => ID)
  clientId!: string;

  @Field(() => Int, { description: 'Of what was written; null for a proposal that nobody has saved.', nullable: true })
  version!: number | null;

  @Field(() => [PlanPartType])
  parts!: PlanPartType[];

  @Field(() => String, inWords.hour)
  at!: string;

  @Field(() => String, { description: 'Whose clock it is, IANA.' })
  zone!: string;

  @Field(() => String, inWords.day)
  startsOn!: string;

  @Field(() => String, { ...optional, ...inWords.day })
  endsOn!: string | null;

  @Field(() => QuietHoursType, optional)
  quiet!: QuietHoursType | null;

  @Field(() => String, { ...optional, description: 'The first day that is asked about again.' })
  pausedUntil!: string | null;

  @Field(() => Rhythm)
  rhythm!: Rhythm;

  @Field(() => Boolean, { description: 'No such mail goes to the client: they stopped it, or their address does not take it.' })
  isMailStopped!: boolean;

  @Field(() => [NextCheckIn], { description: 'The next three, from what sends them.' })
  next!: NextCheckIn[];
}
