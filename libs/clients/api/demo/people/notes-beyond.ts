import { me, team } from './written-note';

/** What was written about those who are in touch again, together, apart again, or letting go. No name stands in any of it. */
export const notesBeyond = {
  'careful-words': [
    team('The first message was nine words long and asked for nothing. It was answered after two days, with a photograph of the dog.'),
    me('She drafts beautifully and then sends the other one. Look at both next time.'),
    team('Rule of one: one message, one topic, and nothing after ten at night. He broke it once and told me before I saw it.'),
    team('They talk on the phone on Sundays, twelve minutes at most. He ends it while it is still good.'),
    me('The hope is back, and with it the counting of hours. Name it early.'),
    team('Answered a hard question with “I do not know yet”. It was the truest sentence of the week.'),
    team('Practised leaving a dinner: coat, thanks, door. He wants to try it where nothing is at stake first.'),
  ],
  'seeing-each-other': [
    team(
      'Second walk. They spoke about the project for half an hour and about themselves for five minutes, which was the right way round.',
    ),
    me('He prepares each meeting like a hearing. Ask what he would do with an hour for which nothing was prepared.'),
    team('Concert, then home by separate trams. No talk about what it is; both had asked for that.'),
    team('Coffee went well until the bill. We looked at what the bill had stood for, the last three times.'),
    me('He says it is going too well. Find out for whom.'),
    team('He told her what he needs when he goes silent. She asked how long, and he could say it: until after supper.'),
  ],
  trying: [
    team('Week four of six. The Wednesday walk slipped twice; both noticed, neither made it into a verdict.'),
    me('They are very polite with each other. I would be glad of one honest quarrel before the end.'),
    team('The children know that it is an attempt and until when. He found better words for that than I would have.'),
    team('Agreement on money is written and signed by both. It took three evenings and no shouting.'),
    me('Her ring is back on. She did not mention it and neither did I.'),
    team('Moving the boxes back room by room, one each week. The desk comes last.'),
  ],
  'making-it-last': [
    team('A year since the first call. They keep the Sunday hour, and the question is still the same: what was easy, what was not.'),
    team('First big quarrel since. It began at six and was over before the news. They repaired it without me.'),
    me('I hardly do anything here now. That is how it should be; say it to her.'),
    team('The trip to the parents was the test. She asked for one evening alone beforehand, and had it.'),
    team('They have stopped telling the story of the break at dinner. Nobody decided it.'),
    team('Once a month from now on. He put the dates into the calendar that both of them see.'),
  ],
  'apart-again': [
    team('It ended on a Tuesday, calmly, at the table. She says calm is worse. We go back to sleep, meals and one person to call.'),
    me('Watch for the sentence “I should have known”. It came five times.'),
    team('Second time is not the first time again: he knows what the third week is like, and has asked his brother to come for it.'),
    team('He kept every agreement of the attempt. I read them to him one after the other; it was not for want of trying.'),
    me('I was disappointed too, and she saw it. Talk about that with my supervisor.'),
  ],
  'letting-go': [
    team('Gave back the key by post, registered, with two lines. Slept nine hours afterwards.'),
    team('The flat is painted. She chose a green that would have been argued about, and told me so with some joy.'),
    me('He grieves for the plans more than for the person. Not the moment to say it.'),
    team('First time that a whole session was about work. We noticed it at the end.'),
    team('They wrote the goodbye and read it to a friend. It will not be sent, and that is settled.'),
  ],
  'lasting-well': [
    team('Last session, both on the sofa. They asked for the three questions in writing, and for nothing else.'),
    team('Finished. The agreement about holidays was the last open one; it has survived a holiday.'),
  ],
  'moved-on-well': [
    team('Finished, well. He described her as somebody he used to love, in the past tense, without noticing.'),
    team('He has a new address and a garden. We ended with a list of what he will not do again, and it is short.'),
    team('Said that she came to get somebody back and leaves with a better friend in herself. I wrote it down for hard days of my own.'),
  ],
  'apart-and-on': [team('Two attempts, both honest. She ended it this time, kindly, and came out of it taller.')],
} as const;
