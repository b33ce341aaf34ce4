import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const EnrolmentStanding = { RUNNING: 'running', PAUSED: 'paused', FINISHED: 'finished', STOPPED: 'stopped' } as const;
export type EnrolmentStanding = (typeof EnrolmentStanding)[keyof typeof EnrolmentStanding];
registerEnumType(EnrolmentStanding, { name: 'EnrolmentStanding', description: 'Where a client stands in a program.' });

export const StepStanding = { GIVEN: 'given', DONE: 'done', SKIPPED: 'skipped', AHEAD: 'ahead' } as const;
export type StepStanding = (typeof StepStanding)[keyof typeof StepStanding];
registerEnumType(StepStanding, { name: 'StepStanding', description: 'Where a client stands with a step of a program.' });

@ObjectType({ description: 'A step of a program, for one client.' })
export class EnrolmentStep {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The id of its part.' })
  part!: string;

  @Field(() => String, { description: 'Key of the exercise.' })
  exercise!: string;

  @Field(() => String, { nullable: true, description: 'The text of its file, where the practice made it; null for one of the guide.' })
  content!: string | null;

  @Field(() => StepStanding)
  standing!: StepStanding;

  @Field(() => String, { nullable: true, description: 'The day on which it was given out, or will be as far as that is known.' })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'What it waits for: `day`, `completion`, `part`, `gate` or `contact`.' })
  waitsFor!: string | null;

  @Field(() => String, { nullable: true, description: 'The step that has to be done first, or the gate that has to open.' })
  waitsOf!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days after that it comes.' })
  waitsDays!: number | null;
}

@ObjectType({ description: 'A part of a program, for one client.' })
export class EnrolmentPart {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'The day on which it opened.' })
  openedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What has to be so before it opens: `space`, `talk` or `together`.' })
  gate!: string | null;

  @Field(() => Boolean, { description: 'Whether that is so today; true where there is no gate.' })
  isGateOpen!: boolean;

  @Field(() => Boolean, { description: 'Whether a coach may open it by hand now.' })
  isYoursToOpen!: boolean;
}

@ObjectType({ description: 'A client on their way through a program.' })
export class Enrolment {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  clientId!: string;

  @Field(() => ID, { description: '`guide` for the guide.' })
  programId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => EnrolmentStanding)
  standing!: EnrolmentStanding;

  @Field(() => String)
  startedOn!: string;

  @Field(() => String, { nullable: true, description: 'Since when nothing is given out.' })
  pausedOn!: string | null;

  @Field(() => [EnrolmentPart], { description: 'In the order of the program.' })
  parts!: EnrolmentPart[];

  @Field(() => [EnrolmentStep], { description: 'In the order of the program.' })
  steps!: EnrolmentStep[];
}

/** Why somebody did not come into a program. */
export const LeftOutBecause = { IN_IT: 'in-it', NOT_BEGUN: 'not-begun', PAUSED: 'paused', ENDED: 'ended' } as const;
export type LeftOutBecause = (typeof LeftOutBecause)[keyof typeof LeftOutBecause];
registerEnumType(LeftOutBecause, {
  name: 'LeftOutBecause',
  description: 'In it already, nothing agreed to yet, or not in coaching now.',
});

@ObjectType({ description: 'Somebody who did not come into a program, and why.' })
export class LeftOut {
  @Field(() => ID)
  clientId!: string;

  @Field(() => LeftOutBecause)
  because!: LeftOutBecause;
}

@ObjectType({ description: 'Who came into a program, and who did not.' })
export class Enrolled {
  @Field(() => [Enrolment])
  enrolments!: Enrolment[];

  @Field(() => [LeftOut])
  leftOut!: LeftOut[];
}
