import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  BeginExerciseDocument,
  OpenOwnExerciseDocument,
  type OwnExerciseFragment,
  OwnExercisesDocument,
  OwnPathsDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { anExercise, routes } from '../testing/an-exercise';

async function open(at: string, myExercises: OwnExerciseFragment[], readsOnlySince?: string): Promise<OpenedPage> {
  const page = await openPage(routes, { at, ...(readsOnlySince ? { readsOnlySince } : {}) });
  await page.answer(OwnExercisesDocument, { myExercises });
  if (page.isAsking(OwnPathsDocument)) await page.answer(OwnPathsDocument, { myPaths: [] });
  return page;
}

const rows = (page: OpenedPage, heading: string) => {
  const card = [...page.element.querySelectorAll('rk-own-list')].find((each) => each.querySelector('h2')?.textContent === heading);
  return [...(card?.querySelectorAll('.row') ?? [])].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-12-01T15:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the exercises of a client', () => {
  it('wait with the shape of what comes, while the guide is there already', async () => {
    const page = await openPage(routes, { at: '/exercises' });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    expect(page.text).toContain('How we fought');
  });

  it('are open first, by the day they are for, then what the coach asks more of, then done', async () => {
    const page = await open('/exercises', [
      anExercise('boundaries', { id: 'a1', standing: 'HANDED_IN', handedInAt: '2026-11-30T10:00:00Z' }),
      anExercise('how-we-fought', { id: 'a2', savedAt: '2026-12-01T14:02:00Z' }),
      anExercise('my-part', { id: 'a3', dueOn: '2026-12-04' }),
      anExercise('my-repair', { id: 'a4', dueOn: '2026-12-01' }),
      anExercise('urge-plan', { id: 'a5', standing: 'HANDED_BACK' }),
    ]);
    expect(rows(page, 'To do').map((row) => /(For .*|Saved .*)$/.exec(row)?.[0])).toEqual([
      'For today',
      'For Friday 4 December',
      expect.stringMatching(/^Saved \d\d:02$/),
    ]);
    expect(rows(page, 'Your coach asks for more')).toHaveLength(1);
    expect(rows(page, 'Done')).toEqual(['My boundariesHanded in · Monday 30 November']);
    expect(page.button('My boundaries').getAttribute('href')).toBe('/exercises/a1');
  });

  it('that are closed lead nowhere and say why; what rests says until when', async () => {
    const page = await open('/exercises', [
      anExercise('first-message', { closedBecause: 'gate-not-open' }),
      anExercise('cooling-drawer', { id: 'a2', standing: 'KEPT', heldUntil: '2026-12-02T10:00:00Z' }),
    ]);
    expect(rows(page, 'To do')[0]).toContain('It is not time for this one yet.');
    expect(page.element.querySelector('rk-own-list a[href="/exercises/a1"]')).toBeNull();
    expect(rows(page, 'Done')[0]).toMatch(/Rests until Wednesday 2 December, \d\d:00/);
  });

  it('are none at first, and need nobody to begin', async () => {
    const page = await open('/exercises', []);
    expect(page.text).toContain('much of the guide below you can begin alone');
    expect(page.button('When something happens').getAttribute('href')).toBe('/exercises/situations');
  });

  it('say when the server is away, and try again', async () => {
    const page = await openPage(routes, { at: '/exercises' });
    await page.cut(OwnExercisesDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(OwnExercisesDocument, { myExercises: [anExercise('my-part')] });
    await page.cut(OwnPathsDocument);
    expect(rows(page, 'To do')).toHaveLength(1);
  });
});

describe('an exercise of the guide', () => {
  it('is begun alone where it is one’s own work', async () => {
    const page = await open('/exercises/guide/how-we-fought', []);
    await page.press('Begin this one');
    expect(page.asked(BeginExerciseDocument)).toEqual({ exercise: 'how-we-fought' });
    await page.answer(BeginExerciseDocument, { beginExercise: anExercise('how-we-fought') });
    expect(page.asked(OpenOwnExerciseDocument)).toEqual({ id: 'a1' });
  });

  it('is gone on with where it is open, and done once more only where that makes sense', async () => {
    const page = await open('/exercises/guide/how-we-fought', [anExercise('how-we-fought')]);
    expect(page.button('Open it').getAttribute('href')).toBe('/exercises/a1');
    expect(page.text).not.toContain('Begin this one');
  });

  it('is begun once more where it was done', async () => {
    const page = await open('/exercises/guide/how-we-fought', [anExercise('how-we-fought', { standing: 'REVIEWED' })]);
    expect(page.button('Do it once more')).toBeTruthy();
    expect(page.button('Read what you wrote').getAttribute('href')).toBe('/exercises/a1');
  });

  it.each(['first-message', 'friends-and-family'])('%s is given out by the coach', async (key) => {
    const page = await open(`/exercises/guide/${key}`, []);
    expect(page.text).toContain('Your coach gives this one out when its time has come.');
    expect(page.element.querySelector('rk-guide-exercise button')).toBeNull();
  });

  it('says why it is closed', async () => {
    const page = await open('/exercises/guide/first-message', [anExercise('first-message', { closedBecause: 'closed' })]);
    expect(page.text).toContain('This one stays closed for now.');
  });

  it('is there to read once coaching has ended', async () => {
    const page = await open('/exercises/guide/how-we-fought', [], '2026-11-12T10:00:00Z');
    expect(page.heading).toBe('How we fought');
    expect(page.element.querySelector('rk-guide-exercise button')).toBeNull();
  });

  it('that there is not says so', async () => {
    expect((await openPage(routes, { at: '/exercises/guide/love-spell' })).heading).toBe('There is nothing here');
  });
});

describe('the exercises of somebody who reads only', () => {
  const since = '2026-11-12T10:00:00Z';

  it('ask for nothing any more: what was not finished is there to be read', async () => {
    const given = [
      anExercise('how-we-fought', { dueOn: '2026-12-04', savedAt: '2026-11-01T10:00:00Z' }),
      anExercise('name-the-reason', { id: 'a2', standing: 'HANDED_BACK' }),
    ];
    const page = await open('/exercises', given, since);
    expect(rows(page, 'Not handed in')).toHaveLength(2);
    expect(page.text).not.toContain('To do');
    expect(page.text).not.toContain('For Friday');
    expect(page.text).not.toContain('Your coach asks for more');
  });

  it('are begun by nobody, and the guide does not offer it', async () => {
    const page = await open('/exercises/guide/boundaries', [], since);
    expect(page.heading).toBe('My boundaries');
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });
});
