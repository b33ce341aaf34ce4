import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { EnrolService } from './enrol.service';
import { Enrolled, Enrolment } from './enrolment.type';
import { EnrolmentsService } from './enrolments.service';

const id = { type: () => ID } as const;

@Resolver()
export class EnrolmentsResolver {
  constructor(
    private readonly service: EnrolmentsService,
    private readonly entry: EnrolService,
  ) {}

  @Allow('program:run')
  @Query(() => [Enrolment], { description: 'The programs that a client is or was in, the latest first.' })
  enrolments(@Args('clientId', id) clientId: string): Promise<Enrolment[]> {
    return this.service.of(clientId);
  }

  @Allow('program:run')
  @Mutation(() => Enrolled, { description: 'One client or many into a program, from today on. Whoever cannot come in is named.' })
  enrol(@Args('clientIds', { type: () => [ID] }) clientIds: string[], @Args('program', id) program: string): Promise<Enrolled> {
    return this.entry.enrol(clientIds, program);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment, { description: 'Nothing is given out until it is resumed, and its days do not count.' })
  pauseEnrolment(@Args('id', id) enrolment: string): Promise<Enrolment> {
    return this.service.pause(enrolment);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment)
  resumeEnrolment(@Args('id', id) enrolment: string): Promise<Enrolment> {
    return this.service.resume(enrolment);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment, { description: 'Back to a step that was given out.' })
  rewindEnrolment(@Args('id', id) enrolment: string, @Args('step') step: string): Promise<Enrolment> {
    return this.service.rewind(enrolment, step);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment, { description: 'On to a step that lies ahead; what lies between is passed over.' })
  goOnWithEnrolment(@Args('id', id) enrolment: string, @Args('step') step: string): Promise<Enrolment> {
    return this.service.goOn(enrolment, step);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment)
  skipStep(@Args('id', id) enrolment: string, @Args('step') step: string): Promise<Enrolment> {
    return this.service.skip(enrolment, step);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment, { description: 'Opens a part where that is the coach’s to decide.' })
  openPart(@Args('id', id) enrolment: string, @Args('part') part: string): Promise<Enrolment> {
    return this.service.openPart(enrolment, part);
  }

  @Allow('program:run')
  @Mutation(() => Enrolment, { description: 'For good. What was given out stays with the client.' })
  stopEnrolment(@Args('id', id) enrolment: string): Promise<Enrolment> {
    return this.service.stop(enrolment);
  }
}
