import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inflict } from './inflict.mjs';

/**
 * One guard that is switched off, and the faults that must notice. `statements` change the database; the last ones need no way back.
 * What breaks must be what the guard is for: a machine that is too slow for a fault has noticed nothing.
 * @typedef {{ without: string, noticedBy: string[], breaks: string[], bundle?: [string, string], function?: [string, string, string], statements?: (admin: import('./stage/admin.mjs').Admin) => Promise<void> }} Mutation
 */

/** @type {Mutation[]} */
export const mutations = [
  {
    without: 'the probe: silence after the last dot is no doubt',
    noticedBy: ['F4'],
    breaks: ['no mail is sent twice'],
    bundle: ['typeof entry.outByteCount === "number") this.stage = "handed-over"', 'false) this.stage = "handed-over"'],
  },
  {
    without: 'doubt: a lease that has run out is tried again',
    noticedBy: ['F2', 'short'],
    breaks: ['no mail is sent twice'],
    function: ['jobs.sweep_dispatch', `'dead' else 'unknown' end`, `'dead' else 'scheduled' end`],
  },
  {
    without: 'the comparison of the promise: whoever had a claim once may send',
    noticedBy: ['F11'],
    // The trigger on the table is a second wall behind it.
    breaks: ['no mail is sent twice', 'nobody tried a transition that there is not'],
    function: ['jobs.begin_dispatches', `d.state = 'scheduled' and d.gen < a.gen`, `d.state in ('scheduled', 'sending')`],
  },
  {
    without: 'the unique keys of what is owed',
    noticedBy: ['F11'],
    breaks: ['no mail is sent twice', 'nobody tried a transition that there is not', 'the invariants hold'],
    statements: dropUniqueKeys,
  },
];

/**
 * Switches off one guard after the other: a harness that does not notice proves nothing.
 *
 * @param {import('./stage/stage.mjs').Stage} stage
 * @param {{ scale: number, faults: import('./faults.mjs').Fault[] }} chosen only what these must notice
 * @returns {Promise<boolean>} whether each was noticed
 */
export async function tryMutations(stage, { scale, faults: chosen }) {
  let areNoticed = true;
  const trials = mutations.flatMap((mutation) =>
    chosen.filter(({ id }) => mutation.noticedBy.includes(id)).map((fault) => ({ mutation, fault })),
  );
  for (const { mutation, fault } of trials) {
    const result = await withMutation(stage, mutation, (worker) => inflict(stage, fault, { scale, worker }));
    const { lost, duplicated, held, broken } = result;
    const isNoticed = broken.some((sentence) => mutation.breaks.includes(sentence));
    areNoticed &&= isNoticed;
    console.log(`  ${isNoticed ? 'noticed' : 'NOT noticed'} by ${fault.id}: without ${mutation.without}`);
    console.log(`        ${lost} lost, ${duplicated} duplicated, ${held} held; does not hold: ${broken.join('; ')}`);
  }
  return areNoticed;
}

async function withMutation(stage, { bundle, function: changed, statements }, work) {
  const undo = changed && (await changeFunction(stage.admin, ...changed));
  await statements?.(stage.admin);
  try {
    return await work(bundle ? changeBundle(stage.worker, ...bundle) : stage.worker);
  } finally {
    await undo?.();
  }
}

async function changeFunction(admin, name, from, to) {
  const [{ source }] = await admin.ask('select pg_get_functiondef($1::regproc) as source', [name]);
  if (source.split(from).length !== 2) throw new Error(`${name} does not say "${from}" once.`);
  await admin.ask(source.replace(from, to));
  return () => admin.ask(source);
}

// A copy beside the bundle: that one is what all other faults run.
function changeBundle(worker, from, to) {
  const folder = `${dirname(worker)}-mutated`;
  cpSync(dirname(worker), folder, { recursive: true });
  const files = readdirSync(join(folder, 'parts')).map((name) => join(folder, 'parts', name));
  const changed = files.filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(from));
  if (changed.length !== 1) throw new Error(`${changed.length} parts of the bundle say "${from}".`);
  writeFileSync(changed[0], readFileSync(changed[0], 'utf8').replace(from, to));
  return join(folder, basename(worker));
}

async function dropUniqueKeys(admin) {
  const keys = await admin.ask(
    `select conname as name, conrelid::regclass as of from pg_constraint
      where conrelid in ('app.dispatch'::regclass, 'app.dispatch_turn'::regclass) and contype in ('p', 'u')`,
  );
  await admin.ask('truncate app.dispatch, app.dispatch_turn');
  for (const { name, of: table } of keys) await admin.ask(`alter table ${table} drop constraint "${name}"`);
  // What is owed twice is two mails for one occurrence; each is found as quickly as before.
  await admin.ask('create index on app.dispatch (practice_id, local_date, id)');
  await admin.ask('create index on app.dispatch_turn (practice_id, local_date, dispatch_id)');
}
