import { describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import type { AuditEvent } from './audit.type';
import { writeAuditCsv } from './write-audit-csv';

const anEvent = (given: Partial<AuditEvent> = {}): AuditEvent => ({
  id: 'x',
  at: new Date('2026-03-01T12:00:00.123Z'),
  who: 'Ines Halloran',
  role: Role.OWNER,
  action: 'identity.signed-in',
  object: null,
  client: null,
  network: '203.0.113.0/24',
  device: 'Firefox on Windows',
  ...given,
});

describe('the exported audit trail', () => {
  it('is a table of what is on the page', () => {
    expect(writeAuditCsv([anEvent()])).toBe(
      '"at","who","role","action","object","client","network","device"\r\n' +
        '"2026-03-01T12:00:00.123Z","Ines Halloran","owner","identity.signed-in","","","203.0.113.0/24","Firefox on Windows"\r\n',
    );
  });

  it('runs nothing in a spreadsheet, and keeps quotes and line breaks inside their cell', () => {
    for (const who of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) expect(writeAuditCsv([anEvent({ who })])).toContain(`"'${who}"`);
    expect(writeAuditCsv([anEvent({ who: 'Ines "In"\nHalloran' })])).toContain('"Ines ""In""\nHalloran"');
  });
});
