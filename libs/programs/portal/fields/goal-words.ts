import type { GoalCadence, GoalOwner, GoalStatus } from '@rekindle/programs/domain';

/** Who does it. */
export const ownerWords: Readonly<Record<GoalOwner, string>> = {
  me: $localize`:@@goal.me:I`,
  ex: $localize`:@@goal.ex:The other person`,
  both: $localize`:@@goal.both:Both of us`,
};

/** How often. */
export const cadenceWords: Readonly<Record<GoalCadence, string>> = {
  once: $localize`:@@goal.once:Once`,
  daily: $localize`:@@goal.daily:Every day`,
  weekly: $localize`:@@goal.weekly:Every week`,
  fortnightly: $localize`:@@goal.fortnightly:Every two weeks`,
  monthly: $localize`:@@goal.monthly:Every month`,
};

/** Where it stands. */
export const statusWords: Readonly<Record<GoalStatus, string>> = {
  'not-begun': $localize`:@@goal.notBegun:Not begun`,
  'under-way': $localize`:@@goal.underWay:Under way`,
  done: $localize`:@@goal.done:Done`,
  'let-go': $localize`:@@goal.letGo:Let go`,
};
