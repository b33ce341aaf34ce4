import { me, team } from './written-note';

/** What was written about those at the beginning and at their own work. No name stands in any of it. */
export const notesAtWork = {
  'just-begun': [
    team(
      'First call. Talks fast, then stops in the middle of a sentence; I counted four times. No tasks yet, only sleep and one meal at a table.',
    ),
    me('I liked him at once. Mind that I do not take sides because of it.'),
    team('Wants a date by which it stops hurting. I gave her the next call instead, and she wrote it down.'),
    me('Ask what her mother said on the phone. She changed the subject twice.'),
    team('Two people, one hallway. They have agreed on kitchen hours and on who takes the car; the bedroom door is still open business.'),
    me('The joke about the dishwasher was not a joke.'),
    team('Found the letter that was never sent. He will keep it in a drawer for a month and then decide.'),
    team('Came with a list of eleven mistakes, all his own. We crossed out the three that were simply weather.'),
  ],
  'own-work': [
    team('Named his sister as the person to call. Agreed: when the urge comes, phone into the kitchen drawer, then her number.'),
    me('Ask about the weekend with his sister before anything else.'),
    team('Three quiet weeks and the first full night. She says the mornings are hers again; the evenings are not.'),
    me('She is waiting for me to say that it will work out. I will not, and I should say why.'),
    team('Handover of the children takes four sentences now, at the door, in the same order each time. It holds.'),
    me('He apologised to me for crying. Slow down next time; leave more silence.'),
    team('Took up the evening swims. She noticed on the way home that she had not rehearsed a single conversation.'),
    team('Wrote down two fights from beginning to end. In both the same thing starts it: being late, and not saying so.'),
    me('They read the answer from Sunday aloud and then laughed. It was not laughter.'),
    team('We keep to what they can decide alone: rest, work, whom to see. The door is closed from the other side and they know it.'),
    team('Deleted nothing, but moved the photographs to a disk that lies at a friend’s. That was his idea.'),
    team('The plan for difficult hours fits on a card now. He carries it behind the bus pass.'),
    me('Distance has become her reason for everything. Ask what she would do if they lived in one street.'),
    team('Agreed on one week without looking at the profile. She chose the week of the exam herself.'),
    team('Says “we” of the flat and “I” of the future. I said it back to him, and he was quiet for a while.'),
    me('He is kinder to himself on the days when he cooks. Mention it.'),
    team('They meet at work every morning. New rule, hers: coffee at ten with somebody else, whoever it is.'),
  ],
  'gone-quiet': [
    team('Missed the call without a word, for the first time. I have written two lines and will not write a third before Friday.'),
    me('He left in week three last time as well. Perhaps say so, once, without reproach.'),
    team('Reads what I send, answers nothing. Her last sentence was that she is fine at work.'),
    team('No answer since the holiday. The last we spoke about was how to spend it.'),
    me('Not every silence is about us. Wait.'),
    team('Wrote that there is no quiet hour at home now, and that we will talk when there is one. The place is kept.'),
  ],
  resting: [
    team('Rests by her own wish until the school year ends. We have a date for a call after it.'),
    team('Night shifts until spring. She keeps the card with the three questions and asks herself one of them on Sundays.'),
    team('Everything stops here until he writes. What we had begun can lie.'),
    me('I would like to send a card. It is not for the coaching; ask whether that is all right.'),
  ],
  asked: [team('Called on a colleague’s advice. Wants to know what this is not, before what it is. I liked the question.')],
  'never-came': [team('Asked for a place twice and never opened the letter. Nothing to follow up; the door stays open.')],
} as const;
