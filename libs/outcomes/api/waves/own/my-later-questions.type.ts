import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'When the client at work will be asked where things stand.' })
export class MyLaterQuestions {
  @Field(() => Boolean, { description: 'They have agreed to being asked.' })
  isAgreedTo!: boolean;

  @Field(() => Boolean, { description: 'No such mail comes: they stopped it, or their address does not take it.' })
  isMailStopped!: boolean;

  @Field(() => [String], { description: 'The days that still lie ahead, as 2026-03-14; none where they are not asked.' })
  days!: string[];
}
