import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { AbsenceService } from './absence.service';
import { AbsenceType, SetAbsenceInput, TimeAway } from './absence.type';

@Resolver()
export class AbsenceResolver {
  constructor(private readonly service: AbsenceService) {}

  @Allow('absence:set')
  @Query(() => TimeAway)
  timeAway(): Promise<TimeAway> {
    return this.service.timeAway();
  }

  @Allow('absence:set')
  @Mutation(() => AbsenceType, { nullable: true })
  setAbsence(@Args('input') input: SetAbsenceInput): Promise<AbsenceType | null> {
    return this.service.set(input);
  }

  @Allow('absence:set')
  @Mutation(() => Boolean)
  endAbsence(): Promise<boolean> {
    return this.service.end();
  }
}
