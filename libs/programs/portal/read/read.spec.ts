import { describe, expect, it } from '@jest/globals';
import { OpenOwnExerciseDocument, OwnCoachPromiseDocument } from '@rekindle/shared/graphql';
import { dayInWords } from '@rekindle/shared/ui';
import { anExercise, aSubmission, openExercise, openScreen } from '../testing/an-exercise';

const comment = { id: 'c1', field: 'name', author: 'Ines Halloran', body: 'A good name.', writtenAt: '2026-03-03T10:00:00Z' };

it('leads whoever wants to write in what is closed to where it says why', async () => {
  const closed = openExercise(anExercise('first-message', { closedBecause: 'closed' }));
  const page = await openScreen('/write/contact', closed);
  await page.answer(OpenOwnExerciseDocument, { myExercise: closed });
  expect(page.url).toBe('/exercises/a1');
  expect(page.text).toContain('This one stays closed for now.');
});

describe('what was handed in', () => {
  it('is read with what the coach said, to a field and on the whole', async () => {
    const submission = aSubmission(
      { name: 'Knock and lock', signs: ['chase', 'swing'] },
      { standing: 'REVIEWED', comments: [comment, { ...comment, id: 'c2', field: null, body: 'Well seen.' }] },
    );
    const page = await openScreen('', {
      ...openExercise(anExercise('how-we-fought', { standing: 'REVIEWED' })),
      submissions: [submission],
    });
    expect(page.url).toBe('/exercises/a1');
    expect(page.text).toContain('Your coach has read it');
    expect(page.text).toContain('I swung from anger to begging, or back');
    expect(page.text).toMatch(/Well seen\..*Knock and lock.*A good name\./);
    expect(page.button('Write another version').getAttribute('href')).toBe('/exercises/a1/write/fights');
  });

  it('is written on where the coach asks for more', async () => {
    const submission = aSubmission({ name: 'Knock' }, { standing: 'HANDED_BACK' });
    const page = await openScreen('', {
      ...openExercise(anExercise('how-we-fought', { standing: 'HANDED_BACK' })),
      submissions: [submission],
    });
    expect(page.text).toContain('Your coach asks for more');
    expect(page.button('Write on')).toBeTruthy();
  });

  it('rests, and says until when and that nothing is sent', async () => {
    const heldUntil = '2026-03-03T10:00:00Z';
    const page = await openScreen('', openExercise(anExercise('cooling-drawer', { standing: 'KEPT', heldUntil })));
    expect(page.text).toMatch(/It rests until Tuesday 3 March, \d\d:00/);
    expect(page.text).toContain('Nothing of it is sent, now or then.');
    expect(page.text).not.toContain('Write another version');
  });

  it('lets a letter be copied once it has rested, and sends none', async () => {
    const submission = aSubmission({ letter: 'You never listened.' }, { isShared: false, standing: 'KEPT' });
    const page = await openScreen('', { ...openExercise(anExercise('cooling-drawer', { standing: 'KEPT' })), submissions: [submission] });
    expect(page.button('Copy')).toBeTruthy();
    expect(page.text).not.toMatch(/\bSend\b/);
  });

  it.each([
    ['gate-not-open', 'It is not time for this one yet.'],
    ['closed', 'This one stays closed for now.'],
    ['done-once', 'This is said once, and you have said it.'],
  ])('is not shown while it is closed (%s), and says why', async (closedBecause, words) => {
    const page = await openScreen('', openExercise(anExercise('first-message', { closedBecause })));
    expect(page.text).toContain(words);
  });

  it('stays the client’s own where the coach took it back', async () => {
    const page = await openScreen('', openExercise(anExercise('how-we-fought', { isTakenBack: true }), { name: 'Knock' }));
    expect(page.text).toContain('Your coach has taken this exercise back.');
    expect(page.text).toContain('Knock');
  });

  it('is read only once coaching has ended', async () => {
    const answers = openExercise(anExercise('how-we-fought'), { name: 'Knock' });
    const page = await openScreen('', answers, '2026-11-12T10:00:00Z');
    expect(page.text).toContain('Knock');
    expect(page.text).not.toContain('Write');
  });

  it('cannot be hidden or shown any more once coaching has ended, and stays to be read', async () => {
    const shared = {
      ...openExercise(anExercise('if-they-move-on', { standing: 'HANDED_IN' })),
      submissions: [aSubmission({ letter: 'Why.' })],
    };
    const page = await openScreen('', shared, '2026-11-12T10:00:00Z');
    expect(page.text).toContain('Why.');
    expect(page.text).not.toContain('Keep it to myself again');
    expect(page.text).not.toContain('another version');
    expect(page.button('To your exercises')).toBeTruthy();
  });

  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  it.each([
    ['soon', null, null, 3],
    ['after their days away', inDays(-1), inDays(9), 12],
  ])('says by when it is read where the coach promises it: %s', async (_what, awayFrom, awayUntil, days) => {
    const windows = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, at: '18:00' }));
    const handedInAt = new Date().toISOString();
    const page = await openScreen('', {
      ...openExercise(anExercise('how-we-fought', { standing: 'HANDED_IN', handedInAt })),
      submissions: [aSubmission({ name: 'Knock' }, { handedInAt })],
    });
    const myCoachPromise = { coachName: 'Ines Halloran', windows, timeZone: 'Europe/Lisbon', awayFrom, awayUntil, by: handedInAt };
    await page.answer(OwnCoachPromiseDocument, { myCoachPromise });
    const [, day = ''] = /Ines Halloran reads it by \w+ (\d+ \w+), \d\d:00\./.exec(page.text) ?? [];
    const isWithin = (from: number, until: number) =>
      Array.from({ length: until - from + 1 }, (_, at) => dayInWords(new Date(Date.now() + (from + at) * 86_400_000))).some((each) =>
        each.endsWith(day),
      );
    expect(day).not.toBe('');
    expect(isWithin(days - 3, days)).toBe(true);
  });
});
