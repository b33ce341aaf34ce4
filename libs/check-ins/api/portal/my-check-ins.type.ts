import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Rhythm } from '@rekindle/check-ins/domain';
import { OwnWritingOffer } from '../writing/writing.type';
import { NextCheckIn, QuietHoursType } from '../plans/plan.type';

@ObjectType({ description: 'A check-in that waits for an answer.' })
export class OpenCheckInType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  day!: string;

  @Field(() => String, { description: 'Where it is answered, on this site: the page that the mail leads to.' })
  path!: string;

  @Field(() => Date, { description: 'Until when a first answer is taken.' })
  closesAt!: Date;
}

@ObjectType({ description: 'When the client at work is asked.' })
export class MyCheckIns {
  @Field(() => String, { description: 'On their own clock, 19:00.' })
  at!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => QuietHoursType, { nullable: true })
  quiet!: QuietHoursType | null;

  @Field(() => String, { nullable: true, description: 'The first day that is asked about again.' })
  pausedUntil!: string | null;

  @Field(() => Rhythm)
  rhythm!: Rhythm;

  @Field(() => Boolean, { description: 'They have agreed to be asked by mail.' })
  isAgreedTo!: boolean;

  @Field(() => Boolean, { description: 'No such mail comes: they stopped it, or their address does not take it.' })
  isMailStopped!: boolean;

  @Field(() => [NextCheckIn])
  next!: NextCheckIn[];

  @Field(() => OpenCheckInType, { nullable: true })
  open!: OpenCheckInType | null;

  @Field(() => OwnWritingOffer, { nullable: true, description: 'What the one that was answered last offers to write about, for a day.' })
  offer!: OwnWritingOffer | null;
}
