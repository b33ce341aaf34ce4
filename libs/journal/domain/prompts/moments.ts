import { type Prompt, promptsAbout, type PromptSituation } from './prompt';

const moments: Readonly<Record<PromptSituation, Readonly<Record<string, string>>>> = {
  'long-night': {
    'until-morning': 'What would you like to put down here until morning?',
    'tired-thoughts': 'Which of tonight’s thoughts is only a tired one?',
  },
  'strong-urge': { 'what-it-would-bring': 'What do you hope it would bring you? What else could give you a little of that tonight?' },
  'day-with-a-past': { 'this-day-now': 'What did this day mean once? How do you want to spend it now?' },
  'unasked-news': { 'heard-and-added': 'What did you hear, and what did you add yourself? What do you need now?' },
  anger: { 'all-of-it': 'Write all of it here, where nobody gets it. What lies under the anger?' },
  shame: { 'if-a-friend-had': 'What would you say to a friend who had done the same?' },
  'quiet-evening': { 'this-room': 'What would make this room feel a little more like yours?' },
  'no-hope': {
    'can-wait': 'Which one thing can wait until tomorrow? If you think about not living any more, open “Help” first.',
  },
  slip: { 'just-before': 'What came just before it? What could help you next time?' },
  'hard-talk': { 'stays-and-goes': 'What stays with you, and what can you let go of?' },
  'people-ask': { 'tell-and-keep': 'What do you want to tell them, and what do you want to keep?' },
  'good-day': { 'what-was-in-it': 'What was in it? Write it down for a day that is not as good.' },
};

/** For moments that come without warning. */
export const forMoments: readonly Prompt[] = Object.entries(moments).flatMap(([situation, questions]) =>
  promptsAbout(situation as PromptSituation, '2026-11-29', questions),
);
