import type { Program, Release, Step } from '../program/program';

/**
 * The guide as a program: one thing at a time, and slower where it goes deep. It leads nobody to the ex by itself. Gates open what leads
 * there, and a client who lets go is as welcome after the second part as another after the fourth.
 */
export const theGuide: Program = {
  title: 'The four parts of the guide',
  purpose: 'From the first days apart to a decision that both can live with, at the pace of your client.',
  parts: [
    {
      id: 'part-well',
      title: 'Part with respect',
      gate: null,
      opensWhenDone: false,
      steps: [
        step('quiet-respect', atOnce()),
        step('cooling-drawer', onDay(2)),
        step('name-the-reason', onDay(3)),
        step('respectful-goodbye', onDay(5)),
        step('agree-on-space', onDay(7)),
        step('say-it-kindly', onDay(9)),
        step('short-apology', onDay(11)),
      ],
    },
    {
      id: 'own-work',
      title: 'Your own work',
      gate: 'space',
      opensWhenDone: false,
      steps: [
        step('urge-plan', atOnce()),
        step('self-check', onDay(2)),
        step('how-we-fought', onDay(5)),
        step('my-part', onceDone(2)),
        step('my-repair', onceDone(2)),
        step('my-grievances', onceDone(2)),
        step('their-repair', onceDone(1)),
        step('time-to-heal', every(3)),
        step('boundaries', every(3)),
        step('pattern-or-person', onceDone(2)),
        step('if-they-move-on', every(4)),
        step('why-back', every(4)),
        step('mindset', onceDone(2)),
        step('first-message', onDay(30)),
      ],
    },
    {
      id: 'talk',
      title: 'Talk it through',
      gate: 'talk',
      opensWhenDone: true,
      steps: [
        step('set-a-meeting', atOnce()),
        step('prepare-the-meeting', onceDone()),
        step('the-conversation', onceDone()),
        step('plan-of-action', onceDone(1)),
        step('friends-and-family', every(3)),
        step('slow-and-trial', onceDone(2)),
      ],
    },
    {
      id: 'last',
      title: 'Make it last',
      gate: 'together',
      opensWhenDone: false,
      steps: [
        step('four-pillars', atOnce()),
        step('keep-the-plan', onDay(8)),
        step('not-to-win', onDay(15)),
        step('walk-away-check', onDay(22)),
        step('get-help', onDay(29)),
      ],
    },
  ],
};

function step(exercise: string, release: Release): Step {
  return { id: exercise, exercise, release };
}

function atOnce(): Release {
  return { rule: 'at-once' };
}

function onDay(day: number): Release {
  return { rule: 'on-day', day };
}

function onceDone(days = 0): Release {
  return { rule: 'after-completion', days };
}

function every(days: number): Release {
  return { rule: 'interval', days };
}
