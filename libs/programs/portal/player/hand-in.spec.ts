import { describe, expect, it } from '@jest/globals';
import { HandInExerciseDocument, HideExerciseDocument, SaveExerciseAnswerDocument } from '@rekindle/shared/graphql';
import { anExercise, aSubmission, keep, openExercise, openScreen, rest } from '../testing/an-exercise';

const fights = [{ trigger: 'Late again' }, { trigger: 'The phone' }];

describe('handing in', () => {
  it('says calmly what is still open, and leads there', async () => {
    const page = await openScreen('/hand-in', openExercise(anExercise('how-we-fought'), { fights: [{ trigger: 'Late again' }] }));
    expect(page.heading).toBe('A little is still open');
    expect(page.text).toContain('At least 2 are asked for.');
    expect(page.button('The fights').getAttribute('href')).toBe('/exercises/a1/write/fights#fights');
    expect(page.text).not.toContain('Hand in to');
  });

  it('says who will see it, hands it in, and shows what was handed in', async () => {
    const page = await openScreen('/hand-in', openExercise(anExercise('how-we-fought'), { fights }));
    expect(page.text).toContain('Until now only you could see it.');
    await page.press('Hand in to Ines Halloran');
    expect(page.asked(HandInExerciseDocument)).toEqual({ id: 'a1', share: true });
    const handedIn = {
      ...openExercise(anExercise('how-we-fought', { standing: 'HANDED_IN' }), { fights }),
      submissions: [aSubmission({ fights })],
    };
    await page.answer(HandInExerciseDocument, { handInExercise: handedIn });
    expect(page.url).toBe('/exercises/a1');
    expect(page.text).toContain('Handed in');
    expect(page.text).toContain('Fight 2');
    expect(page.text).toContain('The phone');
    expect(page.text).toContain('Ines Halloran can read this version.');
  });

  it('waits until the server has every word, and says that nothing is lost', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought'), { fights }));
    await page.type('A name for our pattern', 'Knock');
    await rest(page);
    await page.cut(SaveExerciseAnswerDocument);
    await page.press('Next');
    await page.press('Hand in to Ines Halloran');
    await page.cut(SaveExerciseAnswerDocument);
    expect(page.isAsking(HandInExerciseDocument)).toBe(false);
    expect(page.text).toContain('All of it is safe on this device.');
    await page.press('Hand in to Ines Halloran');
    await keep(page, 'name', 'Knock');
    expect(page.isAsking(HandInExerciseDocument)).toBe(true);
  });

  it('lets somebody keep what is private, or show it and keep it to themself again', async () => {
    const answers = { letter: 'Why.' };
    const page = await openScreen('/hand-in', openExercise(anExercise('if-they-move-on'), answers));
    await page.press('Show my coach');
    expect(page.asked(HandInExerciseDocument)).toEqual({ id: 'a1', share: true });
    const shared = { ...openExercise(anExercise('if-they-move-on', { standing: 'HANDED_IN' })), submissions: [aSubmission(answers)] };
    await page.answer(HandInExerciseDocument, { handInExercise: shared });
    await page.press('Keep it to myself again');
    const kept = {
      ...openExercise(anExercise('if-they-move-on', { standing: 'KEPT' })),
      submissions: [aSubmission(answers, { isShared: false, standing: 'KEPT' })],
    };
    await page.answer(HideExerciseDocument, { hideExercise: kept });
    expect(page.text).toContain('Kept for yourself');
    expect(page.text).toContain('Only you can see this.');
  });

  it('keeps what is private for the person alone when they say so', async () => {
    const page = await openScreen('/hand-in', openExercise(anExercise('if-they-move-on'), { letter: 'Why.' }));
    await page.press('Keep for me');
    expect(page.asked(HandInExerciseDocument)).toEqual({ id: 'a1', share: false });
  });

  it('offers help before anything else where somebody was made afraid, and leads on to what was handed in', async () => {
    const answers = { harm: ['afraid'], 'safety-first': 'accepted' };
    const page = await openScreen('/hand-in', openExercise(anExercise('pattern-or-person'), answers));
    await page.press('Hand in to Ines Halloran');
    await page.answer(HandInExerciseDocument, { handInExercise: openExercise(anExercise('pattern-or-person')) });
    expect(page.url).toBe('/support/safe?return=%2Fexercises%2Fa1');
  });
});
