import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { getExercise } from '@rekindle/programs/domain';
import {
  ClientWhoHandedInDocument,
  CommentSubmissionDocument,
  ExercisesOfClientDocument,
  HandBackSubmissionDocument,
  ReviewSubmissionDocument,
  SubmissionNewsDocument,
  SubmissionToReadDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aGivenExercise } from '../testing/a-given-exercise';
import { aComment, aSubmission } from '../testing/a-submission';

const toast = () => TestBed.inject(Toasts).current()?.text;
const before = { id: 's1', handedInAt: '2026-03-02T10:00:00Z' };
const newer = { code: 'CONFLICT', problem: 'programs.newer-version' };

describe('reading what was handed in', () => {
  let page: OpenedPage;
  const show = (submission = aSubmission()) => page.answer(SubmissionToReadDocument, { submission });
  const pressIn = async (place: string) => {
    [...page.element.querySelectorAll<HTMLElement>(`${place} button`)].at(-1)?.click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage(programsRoutes, { at: '/clients/c2/exercises/s1' });
    expect(page.asked(SubmissionToReadDocument)).toEqual({ id: 's1' });
    await page.answer(ClientWhoHandedInDocument, { client: { client: { name: 'Tomasz Wieland' } } });
  });

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(SubmissionToReadDocument);
    await page.press('Try again');
    await show();
    expect(page.heading).toBe('How we fought');
  });

  it('says that there is nothing where it was taken back meanwhile', async () => {
    await page.refuse(SubmissionToReadDocument, 'This is not here.', { code: 'NOT_FOUND' });
    expect(page.text).toContain('There is nothing here');
  });

  it('shows every answer beside its question, in the words of the client', async () => {
    await show();
    expect(page.text).toMatch(/Tomasz Wieland, handed in today at \d\d:\d\d/);
    expect(page.text).toContain('Fight 1 What set it off We would be late again.');
    expect(page.text).toContain('Looking at it now, I mostly went after it');
    expect(page.text).toContain('What I see in more than one of them I went after them when they pulled away I swung');
    expect(page.text).toContain('Where I could have turned Left open');
    expect(page.element.querySelector('.rk-words.words')?.textContent).toBe('We would be late again.');
  });

  it.each(['plan-of-action', 'agree-on-space', 'walk-away-check', 'quiet-respect', 'pattern-or-person'])(
    'shows no code of %s',
    async (key) => {
      const { version, example, sections } = getExercise(key);
      await show(aSubmission({ exercise: key, version, answers: example }));
      expect(page.text).toContain(sections[0].title);
      expect(page.text).not.toMatch(/\[object|undefined|not-begun|fortnightly|not-now/);
    },
  );

  it('comments on one answer with Ctrl and Enter', async () => {
    await show();
    await page.press('Comment on: A name for our pattern');
    await page.type('Your comment on this answer', 'Whose words are these?');
    const box = page.box('Your comment on this answer');
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await page.settle();
    expect(page.asked(CommentSubmissionDocument)).toEqual({ input: { submissionId: 's1', field: 'name', body: 'Whose words are these?' } });
    const comment = aComment({ field: 'name', body: 'Whose words are these?' });
    await page.answer(CommentSubmissionDocument, { commentSubmission: aSubmission({ comments: [comment] }) });
    expect(page.text).toMatch(/Knock and lock IH Whose words are these\? Ines Halloran, today at \d\d:\d\d/);
    expect(() => page.box('Your comment on this answer')).toThrow();
  });

  it('finds a comment again that was begun and closed', async () => {
    await show();
    await page.press('Comment on: A name for our pattern');
    await page.type('Your comment on this answer', 'Whose wor');
    await page.press('Close');
    expect(() => page.box('Your comment on this answer')).toThrow();
    await page.visit('/clients/c2/exercises/s2');
    await show(aSubmission({ id: 's2' }));
    expect(() => page.box('Your comment on this answer')).toThrow();
    await page.visit('/clients/c2/exercises/s1');
    await show();
    expect(page.box('Your comment on this answer').value).toBe('Whose wor');
  });

  it('comments on all of it, and keeps what was typed when the line is cut', async () => {
    await show();
    await page.type('Your comment for Tomasz Wieland', 'Thank you for writing this.');
    await page.press('Send the comment');
    await page.cut(CommentSubmissionDocument);
    expect(page.box('Your comment for Tomasz Wieland').value).toBe('Thank you for writing this.');
    await page.press('Send the comment');
    expect(page.asked(CommentSubmissionDocument).input).toMatchObject({ field: null });
    await page.answer(CommentSubmissionDocument, { commentSubmission: aSubmission({ comments: [aComment()] }) });
    expect(page.box('Your comment for Tomasz Wieland').value).toBe('');
  });

  it('marks it as reviewed', async () => {
    await show();
    await page.press('Reviewed');
    expect(page.asked(ReviewSubmissionDocument)).toEqual({ id: 's1' });
    await page.answer(ReviewSubmissionDocument, {
      reviewSubmission: aSubmission({ standing: 'REVIEWED', reviewedAt: new Date().toISOString() }),
    });
    expect(toast()).toBe('Reviewed; your client sees it');
    expect(page.element.querySelector('rk-chip')?.textContent).toBe('Reviewed');
  });

  it('hands it back with a note, and keeps the note when the dialog closes', async () => {
    await show();
    await page.press('Hand back');
    await page.type('What to look at once more', 'The moment before the door.');
    await page.press('Close');
    await page.press('Hand back');
    expect(page.box('What to look at once more').value).toBe('The moment before the door.');
    await pressIn('rk-hand-back-dialog');
    expect(page.asked(HandBackSubmissionDocument)).toEqual({ input: { submissionId: 's1', note: 'The moment before the door.' } });
    await page.answer(HandBackSubmissionDocument, {
      handBackSubmission: aSubmission({ standing: 'HANDED_BACK', comments: [aComment({ body: 'The moment before the door.' })] }),
    });
    expect(toast()).toBe('Handed back, with your note');
    expect(page.text).toContain('About all of it IH The moment before the door.');
  });

  it('says that a newer version came in meanwhile, and leads there', async () => {
    await show();
    await page.press('Reviewed');
    await page.refuse(ReviewSubmissionDocument, 'The client has handed in a newer version meanwhile.', newer);
    expect(page.text).toContain('A newer version was handed in meanwhile, so nothing was changed.');
    await page.press('Open the newer one');
    const assignments = [
      aGivenExercise({ id: 'a2', submissionId: 's8', standing: 'HANDED_IN' }),
      aGivenExercise({ id: 'a1', submissionId: 's9', standing: 'HANDED_IN' }),
    ];
    await page.answer(ExercisesOfClientDocument, { assignments });
    expect(page.url).toBe('/clients/c2/exercises/s9');
    await show(aSubmission({ id: 's9', earlier: [before] }));
    expect(page.text).toContain('version 2');
    expect(page.text).not.toContain('A newer version was handed in');
  });

  it('leads to earlier versions, where nothing is decided, and back to the latest', async () => {
    await show(aSubmission({ earlier: [{ ...before, id: 's0' }] }));
    expect(page.text).toMatch(/Version 1 .* at \d\d:\d\d/);
    await page.press('Version 1');
    expect(page.url).toBe('/clients/c2/exercises/s0?latest=s1');
    await show(aSubmission({ id: 's0' }));
    expect(page.text).toContain('This is an earlier version, as it was then.');
    expect(() => page.button('Reviewed')).toThrow();
    expect(() => page.button('Hand back')).toThrow();
    await page.press('To the latest one');
    expect(page.url).toBe('/clients/c2/exercises/s1');
  });

  it('shows what others say while it stands open, and leaves alone what is being typed', async () => {
    await show();
    await page.type('Your comment for Tomasz Wieland', 'Half a sen');
    await page.hear('exercises');
    expect(page.isAsking(SubmissionToReadDocument)).toBe(false);
    const { id, standing, reviewedAt } = aSubmission();
    const comments = [aComment({ author: '', body: 'Marek was here.' })];
    await page.answer(SubmissionNewsDocument, { submission: { id, standing, reviewedAt, comments } });
    expect(page.text).toContain('We would be late again.');
    expect(page.text).toContain('Marek was here. A coach, today');
    expect(page.box('Your comment for Tomasz Wieland').value).toBe('Half a sen');
  });

  it('leaves what is read where it is while nobody can be asked, and takes it away once it is shared no more', async () => {
    await show();
    await page.hear('exercises');
    await page.cut(SubmissionNewsDocument);
    expect(page.text).toContain('We would be late again.');
    await page.hear('exercises');
    await page.refuse(SubmissionNewsDocument, 'This is not here.', { code: 'NOT_FOUND' });
    await page.refuse(SubmissionToReadDocument, 'This is not here.', { code: 'NOT_FOUND' });
    expect(page.text).not.toContain('We would be late again.');
    expect(page.text).toContain('There is nothing here');
  });

  it('says that an exercise is newer than the page', async () => {
    await show(aSubmission({ exercise: 'from-tomorrow' }));
    expect(page.text).toContain('This exercise is newer than this page.');
  });
});
