import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { AuditPeopleDocument, AuditTrailDocument, ExportAuditDocument, type Role } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { auditWords } from '../../audit-words';
import { identityRoutes } from '../../identity.routes';
import { aCoach } from '../../testing/a-coach';
import { Viewer } from '../../viewer';
import type { AuditEvent } from './audit-list';
import { auditRoute } from './audit-route';

const routes = [auditRoute(() => Promise.resolve([auditWords])), ...identityRoutes];
const nothing = { memberId: null, action: null, clientId: null, from: null, until: null };
const none = { auditTrail: { rows: [], endCursor: null } };
const people = {
  team: { members: [{ id: 'm1', name: 'Ines Halloran' }] },
  clients: { rows: [{ id: 'c1', name: 'Dana Whitlock', email: 'dana@mail.example' }] },
};

function anEvent(about: Partial<AuditEvent> = {}): AuditEvent {
  const ines = { who: 'Ines Halloran', role: 'OWNER' as const, network: '203.0.113.0/24', device: 'Firefox on Windows' };
  return {
    id: 'e1',
    at: '2026-11-23T14:02:00Z',
    action: 'identity.member-removed',
    object: 'Noor Haddad',
    client: null,
    ...ines,
    ...about,
  };
}

const openAt = (at: string, role: Role = 'OWNER') => openPage(routes, { at, session: Viewer, as: aCoach({ role }) });

async function open(rows: readonly AuditEvent[], at = '/settings/audit'): Promise<OpenedPage> {
  const page = await openAt(at);
  await page.answer(AuditPeopleDocument, people);
  await page.answer(AuditTrailDocument, { auditTrail: { rows, endCursor: null } });
  return page;
}

async function choose(page: OpenedPage, label: string, value: string): Promise<void> {
  page.box(label).value = value;
  page.box(label).dispatchEvent(new Event('change'));
  await page.settle();
}

describe('the audit trail', () => {
  it('says in words who did what to whom, when and from where', async () => {
    const page = await open([
      anEvent(),
      anEvent({ id: 'e2', action: 'identity.device-ended', object: 'session', client: 'Dana Whitlock' }),
    ]);
    expect(page.rows[0]).toBe(
      '23 Nov 2026, 14:02 Ines Halloran Owner Removed somebody from the team Noor Haddad Firefox on Windows · 203.0.113.0/24',
    );
    expect(page.rows[1]).toContain('Signed a device out Dana Whitlock');
  });

  it('shows an act that it has no words for by its name, and what Rekindle did by itself', async () => {
    const page = await open([anEvent({ action: 'later.something', object: null, who: null, role: null, network: null, device: null })]);
    expect(page.rows[0]).toBe('23 Nov 2026, 14:02 Rekindle later.something');
  });

  it('is for the owner only: others are led to what is theirs', async () => {
    const page = await openAt('/settings/audit', 'COACH');
    expect(page.url).toBe('/settings/practice');
    expect(page.text).not.toContain('Audit trail');
  });

  it('says when it could not be loaded', async () => {
    const page = await openAt('/settings/audit');
    await page.cut(AuditTrailDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(AuditTrailDocument, { auditTrail: { rows: [anEvent()], endCursor: null } });
    expect(page.rows).toHaveLength(1);
  });

  it('says what will be here, and when nothing matches', async () => {
    expect((await open([])).text).toContain('Nothing yet');
  });

  it('leads from a filter that matches nothing to everything', async () => {
    const page = await open([], '/settings/audit?what=identity.signed-in');
    expect(page.text).toContain('Nothing matches');
    await page.press('Show everything');
    expect(page.url).toBe('/settings/audit');
  });

  describe('narrowed', () => {
    it('asks for what the address says, whole days by the calendar of the practice', async () => {
      const page = await openAt('/settings/audit?who=m1&what=identity&about=c1&from=2026-07-01&until=2026-07-02');
      expect(page.asked(AuditTrailDocument).filter).toEqual({
        ...{ memberId: 'm1', action: 'identity', clientId: 'c1' },
        ...{ from: '2026-06-30T23:00:00.000Z', until: '2026-07-02T23:00:00.000Z' },
      });
      await page.answer(AuditPeopleDocument, people);
      expect(page.box('Who').value).toBe('m1');
      expect(page.box('What').value).toBe('identity');
      expect(page.box('About').value).toBe('Dana Whitlock, dana@mail.example');
      expect(page.box('From').value).toBe('2026-07-01');
    });

    it('keeps each choice in the address, beside the others', async () => {
      const page = await open([anEvent()]);
      await choose(page, 'Who', 'm1');
      await page.answer(AuditTrailDocument, none);
      await choose(page, 'From', '2026-11-01');
      expect(page.url).toBe('/settings/audit?who=m1&from=2026-11-01');
      await page.answer(AuditTrailDocument, none);
      await choose(page, 'Who', '');
      expect(page.url).toBe('/settings/audit?from=2026-11-01');
      expect(page.asked(AuditTrailDocument).filter).toMatchObject({ memberId: null, from: '2026-11-01T00:00:00.000Z' });
    });

    it('finds a client by typing, and lets go of them when the box is emptied', async () => {
      const page = await open([anEvent()]);
      await page.type('About', 'Dana Whitlock, dana@mail.example');
      expect(page.url).toBe('/settings/audit?about=c1');
      await page.answer(AuditTrailDocument, none);
      await page.type('About', '');
      expect(page.url).toBe('/settings/audit');
    });

    it('looks further for a client who is not among the newest', async () => {
      jest.useFakeTimers({ advanceTimers: true });
      const page = await open([anEvent()]);
      await page.type('About', 'Toma');
      await jest.advanceTimersByTimeAsync(250);
      await page.settle();
      expect(page.asked(AuditPeopleDocument)).toEqual({ filter: { search: 'Toma' } });
      jest.useRealTimers();
    });
  });

  it('goes on where the page ended', async () => {
    const page = await openAt('/settings/audit');
    await page.answer(AuditTrailDocument, { auditTrail: { rows: [anEvent()], endCursor: 'next' } });
    await page.press('Show more');
    expect(page.asked(AuditTrailDocument)).toEqual({ filter: nothing, after: 'next' });
    await page.answer(AuditTrailDocument, { auditTrail: { rows: [anEvent({ id: 'e2' })], endCursor: null } });
    expect(page.rows).toHaveLength(2);
    expect(page.text).not.toContain('Show more');
  });

  describe('exported', () => {
    afterEach(() => void jest.restoreAllMocks());

    it('is a file with what the filter lets through', async () => {
      const kept = keepFiles();
      const page = await open([anEvent()], '/settings/audit?who=m1');
      await page.press('Export as CSV');
      expect(page.asked(ExportAuditDocument).filter).toMatchObject({ memberId: 'm1' });
      const exportAudit = { fileName: 'audit-2026-11-23.csv', csv: '"at"\r\n', isCut: false };
      await page.answer(ExportAuditDocument, { exportAudit });
      expect(kept).toEqual([{ name: 'audit-2026-11-23.csv', size: 6 }]);
    });

    it('says why when it is refused', async () => {
      const page = await open([anEvent()]);
      await page.press('Export as CSV');
      await page.refuse(ExportAuditDocument, 'Your practice has made all the exports of a day.', { code: 'RATE_LIMITED' });
      expect(page.button('Export as CSV').getAttribute('aria-busy')).toBeNull();
    });
  });
});

/** What a browser would put into the folder of downloads. */
function keepFiles(): { name: string; size: number }[] {
  const kept: { name: string; size: number }[] = [];
  let size = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => ((size = blob.size), 'blob:1'), revokeObjectURL: () => {} });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, size });
  });
  return kept;
}
