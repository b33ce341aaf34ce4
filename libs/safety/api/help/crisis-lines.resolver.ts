import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Fresh, Public } from '@rekindle/platform/graphql';
import { AddLineInput, ChangeLineInput, CrisisLineType, KeptLine, VerifyLineInput } from './crisis-line.type';
import { CrisisLines } from './crisis-lines.service';
import { LineKeeping } from './line-keeping.service';

@Resolver()
export class CrisisLinesResolver {
  constructor(
    private readonly lines: CrisisLines,
    private readonly keeping: LineKeeping,
  ) {}

  // Open to everybody: help stands behind no sign-in. Of all countries, so that a device can keep them and says nothing of where it is.
  @Public()
  @Query(() => [CrisisLineType], { description: 'Every line that may be shown today, of all countries.' })
  crisisLines(): Promise<CrisisLineType[]> {
    return this.lines.shown();
  }

  @Allow('crisis-line:keep')
  @Query(() => [KeptLine], { description: 'All lines, shown or not, for whoever runs the product.' })
  keptLines(): Promise<KeptLine[]> {
    return this.keeping.all();
  }

  @Allow('crisis-line:keep')
  @Fresh()
  @Mutation(() => [KeptLine], { description: 'Adds a line, which is not shown before it is verified. Answers with all lines.' })
  addLine(@Args('input') input: AddLineInput): Promise<KeptLine[]> {
    return this.keeping.add(input);
  }

  @Allow('crisis-line:keep')
  @Fresh()
  @Mutation(() => [KeptLine], { description: 'Changes a line. One that leads somewhere else is not shown until it is verified again.' })
  changeLine(@Args('input') input: ChangeLineInput): Promise<KeptLine[]> {
    return this.keeping.change(input);
  }

  @Allow('crisis-line:keep')
  @Fresh()
  @Mutation(() => [KeptLine], { description: 'Says that whoever asks has called a line or read it up today, and that this is how it is.' })
  verifyLine(@Args('input') input: VerifyLineInput): Promise<KeptLine[]> {
    return this.keeping.verify(input);
  }

  @Allow('crisis-line:keep')
  @Fresh()
  @Mutation(() => [KeptLine], { description: 'Takes a line out of what is shown, at once.' })
  takeLineOut(@Args('id', { type: () => ID }) id: string): Promise<KeptLine[]> {
    return this.keeping.takeOut(id);
  }
}
