/**
 * What was noted when a coach looked at the flags of somebody of Stillwater, in the order in which they were raised. A flag without a note
 * here waits for its look, or has passed by itself.
 */
export const notesAfterLooking: Readonly<Record<string, readonly string[]>> = {
  'Priya Nambiar': [
    'Looked at the profile every night since it ended, from her own account. She told me before I asked. A friend keeps the password for now.',
  ],
  'Rafael Quintela': [
    'The second message was about shoes for the children and could have waited for the handover. He sees it the same way. One message a day, about them and nothing besides.',
  ],
  'Callum Strachan': [
    'Wrote from a second number when the first stayed silent. He has deleted it and knows that silence was the answer. From here on we work on nights, meals and friends.',
  ],
  'Diego Saldívar': [
    'A cousin was asked for news. He noticed himself that it puts the cousin in the middle, and has taken the question back.',
  ],
  'Ottilie Brandauer': [
    'A book, left at the door unasked. It was not mentioned since, and she lets it rest. Nothing is given before we have spoken.',
  ],
  'Renato Figueiredo': [
    'There was a clear request for quiet, and one more goodbye after it. We read the request aloud. He will keep to it; what is ahead is letting go.',
  ],
  'Harriet Osei-Lund': [
    'We spoke for half an hour. Evenings are empty and long; she has no thought of harming herself and said so without being asked twice. A friend stays over for some nights, and the doctor knows.',
  ],
  'Florian Hochstetter': [
    'Called in the morning. It was one bad night: he has slept since, eats, and goes to work. The number for nights hangs on the fridge, and somebody has the second key.',
  ],
  'Chandra Velloso': [
    'The instruction comes from work and is about the shared floor and the chat there. She has read it to me word for word. Nothing in our plan goes near it.',
  ],
};
