import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { AbsenceService } from './absence.service';
import { AbsenceType, Deputy, SetAbsenceInput } from './absence.type';

@Resolver()
export class AbsenceResolver {
  constructor(private readonly service: AbsenceService) {}

  @Allow('absence:set')
  @Query(() => AbsenceType, { nullable: true, description: 'When the one who asks is away.' })
  absence(): Promise<AbsenceType | null> {
    return this.service.own();
  }

  @Allow('absence:set')
  @Query(() => [Deputy])
  deputies(): Promise<Deputy[]> {
    return this.service.deputies();
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
