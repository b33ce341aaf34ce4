// The least that keeping an answer can cost in Node: no framework, prepared statements, one round trip per transaction, what need not wait side by side.
import { randomUUID } from 'node:crypto';
import { ask, findSession, poolOf } from '../floor/asking.mjs';
import { keyFor, opened, sealed } from '../floor/keys.mjs';
import { networkOf, serve } from '../floor/serving.mjs';
import { statements } from './statements.mjs';

const [pool, keyPool] = [poolOf(process.env.DATABASE_URL), poolOf(process.env.KEYS_DATABASE_URL, 4)];

serve(async ({ headers, socket }, body) => {
  const { assignmentId, field, answer, revision } = JSON.parse(body).variables.input;
  JSON.parse(answer);
  const { practiceId, accountId, memberId, role } = await findSession(pool, headers, 'portal');
  const who = [practiceId, role, accountId, memberId, memberId, '', '', ''];
  const [[standing], key] = await Promise.all([
    ask(pool, 'begin read only', who, { name: 'standing', text: statements.standing, values: [practiceId, assignmentId, field] }),
    keyFor(keyPool, who, practiceId, memberId),
  ]);
  if (!standing?.hasConsents || standing.isTakenBack || standing.heldUntil > new Date()) throw new Error('Nothing may be written.');
  const place = [practiceId, memberId, 'app.exercise_answer', 'answer', `${assignmentId}|${field}`, 'v1'].join('|');
  const isSame = standing.answer !== null && opened(key, standing.answer, place) === answer;
  if (isSame || (standing.revision ?? 0) !== revision) throw new Error('Another device was there.');
  const next = revision + 1;
  const written = [practiceId, assignmentId, field, memberId, sealed(key, answer, place), next];
  const noted = [randomUUID(), 'programs.own-written', 'assignment', assignmentId, memberId, networkOf(socket), headers['user-agent']];
  const [kept] = await ask(pool, 'begin', who, { name: 'write', text: statements.write, values: [...written, ...noted] });
  if (!kept) throw new Error('Another device was there.');
  return { saveExerciseAnswer: { isKept: true, answer: { field, answer, revision: next, savedAt: kept.savedAt } } };
});
