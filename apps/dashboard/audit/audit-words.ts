import { auditWords as checkIns } from '@rekindle/check-ins/dashboard';
import { auditWords as clients } from '@rekindle/clients/dashboard';
import { auditWords as identity } from '@rekindle/identity/dashboard';
import { auditWords as journal } from '@rekindle/journal/dashboard';
import { auditWords as measures } from '@rekindle/measures/dashboard';
import { auditWords as outcomes } from '@rekindle/outcomes/dashboard';
import { auditWords as programs } from '@rekindle/programs/dashboard';
import { auditWords as review } from '@rekindle/review/dashboard';
import { auditWords as safety } from '@rekindle/safety/dashboard';

const files = {
  area: 'files',
  name: $localize`:@@audit.files:Files`,
  acts: { 'files.file-opened': $localize`:@@audit.fileOpened:Opened a file` },
  things: { file: '' },
};

/** What every area calls the acts that leave a trace in it, and what the platform does for all of them. */
export const auditWords = [identity, clients, measures, safety, checkIns, journal, programs, outcomes, review, files];
