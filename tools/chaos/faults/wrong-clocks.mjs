import { existsSync } from 'node:fs';
import { acceptancesIn } from '../relay/ledger.mjs';

const libraries = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`);
const library = libraries.find((file) => existsSync(file));
const hour = { 0: '+3600s', 1: '-3600s' };

/** @type {import('../faults.mjs').Fault} */
export const wrongClocks = {
  id: 'F9',
  says: 'the clock of one worker is an hour ahead, that of the other an hour behind',
  mails: 4_000,
  needs: library ? null : 'apt-get install faketime',
  environment: (post) => ({ LD_PRELOAD: library ?? '', FAKETIME: hour[post], FAKETIME_DONT_FAKE_MONOTONIC: '1' }),
  async happens({ owe, mails, allBegun }) {
    await owe(mails, 30);
    await allBegun();
  },
  async finds({ stage, relay }) {
    const due = await stage.admin.ask(`select message_id as id, extract(epoch from due_at)::float * 1000 as at from app.dispatch`);
    const dueAt = new Map(due.map(({ id, at }) => [id, at]));
    return { early: acceptancesIn(relay.ledger).filter(({ id, at }) => at < dueAt.get(id) - 1_000).length };
  },
  passes: { 'no mail goes out more than a second early': ({ early }) => early === 0 },
};
