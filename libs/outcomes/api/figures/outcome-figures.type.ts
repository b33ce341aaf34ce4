import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OutcomeCurveKind, OutcomesHidden, ShownAs, Trust } from '@rekindle/outcomes/domain';
import { Bounds } from './bounds.scalar';

registerEnumType(OutcomeCurveKind, { name: 'OutcomeCurveKind', description: 'What a curve is about.' });
registerEnumType(OutcomesHidden, {
  name: 'OutcomesHidden',
  description: 'Why nothing is shown of a group: somebody in it could be recognised.',
});
registerEnumType(ShownAs, { name: 'OutcomesShownAs', description: 'What may be said of so few.' });
registerEnumType(Trust, { name: 'OutcomesTrust', description: 'What those who could not be reached make of a figure.' });

@ObjectType({ description: 'One line of a curve. Shares and their intervals belong to the times of the curve.' })
export class OutcomeLineType {
  @Field(() => String, { description: 'What it counts: reunion, moved-on, together, apart-again, separated.' })
  code!: string;

  @Field(() => [Int], { description: 'To how many it happened at each time.' })
  events!: readonly number[];

  @Field(() => [Float], { description: 'From 0 to 1, unrounded.' })
  shares!: readonly number[];

  @Field(() => Bounds)
  lower!: readonly (number | null)[];

  @Field(() => Bounds)
  upper!: readonly (number | null)[];

  @Field(() => Int, { description: 'To how many it happened at all, also after the end of the curve.' })
  total!: number;
}

@ObjectType({ description: 'A curve, up to the last time with five at risk. In days since it is counted from.' })
export class OutcomeCurveType {
  @Field(() => OutcomeCurveKind)
  kind!: OutcomeCurveKind;

  @Field(() => Int, { description: 'Of how many.' })
  people!: number;

  @Field(() => ShownAs, { description: 'Of counts only people and totals are there, of what is hidden nothing.' })
  shownAs!: ShownAs;

  @Field(() => Float, { nullable: true })
  endsAt!: number | null;

  @Field(() => [Float])
  times!: readonly number[];

  @Field(() => [Int])
  atRisk!: readonly number[];

  @Field(() => [Int])
  censored!: readonly number[];

  @Field(() => [OutcomeLineType])
  lines!: readonly OutcomeLineType[];

  @Field(() => Float, { nullable: true, description: 'When it had happened to more than half; null where it has not.' })
  median!: number | null;

  @Field(() => Float, { nullable: true })
  medianLower!: number | null;

  @Field(() => Float, { nullable: true })
  medianUpper!: number | null;

  @Field(() => Float, { nullable: true, description: 'How long half of them were followed at least.' })
  medianFollowUp!: number | null;
}

@ObjectType({ description: 'What had come first by a day after the start.' })
export class OutcomeHorizonType {
  @Field(() => Int)
  days!: number;

  @Field(() => ShownAs)
  shownAs!: ShownAs;

  @Field(() => Int)
  of!: number;

  @Field(() => Float, { nullable: true, description: 'Of reunions, with those who are no longer followed taken into account.' })
  share!: number | null;

  @Field(() => Float, { nullable: true })
  lower!: number | null;

  @Field(() => Float, { nullable: true })
  upper!: number | null;

  @Field(() => Int)
  reunions!: number;

  @Field(() => Int)
  movedOn!: number;

  @Field(() => Int, { description: 'Of whom neither is known.' })
  open!: number;
}

@ObjectType({ description: 'Who could have been known about until a day after the start, and is.' })
export class OutcomeFollowUpType {
  @Field(() => Int)
  days!: number;

  @Field(() => Int, { description: 'Who started long enough ago.' })
  asked!: number;

  @Field(() => Int)
  known!: number;

  @Field(() => Int)
  unknown!: number;

  @Field(() => Float, { nullable: true, description: 'Of those who started long enough ago, the share that is known about.' })
  share!: number | null;

  @Field(() => Trust)
  trust!: Trust;

  @Field(() => Float, { nullable: true, description: 'The share of reunions as if there were none among the unknown.' })
  worst!: number | null;

  @Field(() => Float, { nullable: true, description: 'As if all of them were.' })
  best!: number | null;
}

@ObjectType({ description: 'Something that was looked at around a day after the start.' })
export class OutcomeWindowType {
  @Field(() => Int)
  day!: number;

  @Field(() => Int)
  people!: number;

  @Field(() => ShownAs)
  shownAs!: ShownAs;

  @Field(() => Float, { nullable: true, description: 'The middle one of a measure; of check-ins the share that was answered.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower quartile of a measure; of check-ins the lower end of the interval.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true })
  upper!: number | null;
}

@ObjectType({ description: 'A questionnaire over time.' })
export class OutcomeMeasureType {
  @Field(() => String)
  code!: string;

  @Field(() => [OutcomeWindowType])
  windows!: readonly OutcomeWindowType[];
}

@ObjectType({ description: 'What came of the work of a practice. Where it is hidden, everything below is empty.' })
export class OutcomeFiguresType {
  @Field(() => String, { description: 'The day until which it was counted, where the practice is, as 2026-03-14.' })
  asOf!: string;

  @Field(() => Int, { description: 'All who started.' })
  people!: number;

  @Field(() => OutcomesHidden, { nullable: true })
  hidden!: OutcomesHidden | null;

  @Field(() => [OutcomeCurveType])
  curves!: readonly OutcomeCurveType[];

  @Field(() => OutcomeHorizonType, { nullable: true })
  horizon!: OutcomeHorizonType | null;

  @Field(() => OutcomeFollowUpType, { nullable: true })
  followUp!: OutcomeFollowUpType | null;

  @Field(() => [OutcomeMeasureType])
  measures!: readonly OutcomeMeasureType[];

  @Field(() => [OutcomeWindowType], { description: 'How many of the check-ins of each month of coaching were answered.' })
  engagement!: readonly OutcomeWindowType[];

  @Field(() => Int, { description: 'Who was said once to be a couple again, which nothing has confirmed.' })
  unconfirmed!: number;
}
