import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '@rekindle/platform/graphql';
import { PracticeLogoService } from './practice-logo.service';
import { PracticeService } from './practice.service';
import { PracticeType, Viewer } from './practice.type';

@InputType()
export class UpdatePracticeInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  timeZone!: string;
}

@InputType()
export class UpdateProfileInput {
  @Field(() => String)
  name!: string;
}

@Resolver()
export class PracticeResolver {
  constructor(
    private readonly practices: PracticeService,
    private readonly logos: PracticeLogoService,
  ) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(): Promise<Viewer | null> {
    return this.practices.findViewer();
  }

  @Allow('practice:update')
  @Mutation(() => PracticeType)
  updatePractice(@Args('input') input: UpdatePracticeInput): Promise<PracticeType> {
    return this.practices.updatePractice(input);
  }

  @Allow('practice:update')
  @Mutation(() => PracticeType)
  removePracticeLogo(): Promise<PracticeType> {
    return this.logos.remove();
  }

  @Allow('profile:update')
  @Mutation(() => Viewer)
  updateProfile(@Args('input') input: UpdateProfileInput): Promise<Viewer> {
    return this.practices.updateProfile(input);
  }
}
