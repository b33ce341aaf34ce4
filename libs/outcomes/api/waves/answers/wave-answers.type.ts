import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ShownAs, WaveOrigin } from '@rekindle/outcomes/domain';

registerEnumType(WaveOrigin, { name: 'WaveOrigin', description: 'From what the days of a wave are counted.' });

@ObjectType({ description: 'How many answered when they were asked where things stand, of one wave whose time is over.' })
export class WaveAnswers {
  @Field(() => WaveOrigin)
  origin!: WaveOrigin;

  @Field(() => Int, { description: 'Days since then.' })
  day!: number;

  @Field(() => Int, { description: 'To whom at least one mail went. Of what is hidden no number is told.' })
  asked!: number;

  @Field(() => Int, { description: 'Who said where things stand. Who would rather not say has not.' })
  answered!: number;

  @Field(() => Int, { description: 'Who wanted no more of these mails.' })
  stopped!: number;

  @Field(() => ShownAs)
  shownAs!: ShownAs;
}
