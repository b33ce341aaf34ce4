import { readdirSync, readFileSync } from 'node:fs';

// What /proc/stat and the times of ended children are counted in: USER_HZ, 100 on every Linux that Node runs on.
const millisecondsPerTick = 10;

/** CPU time that a process has used so far, all threads, in milliseconds. From the scheduler, because ticks of 10 ms are coarse beside a request. */
export function cpuOf(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce(
    (sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    0,
  );
}

/**
 * CPU time of PostgreSQL: the postmaster, every child that lives, and every child that has ended; or a backend that leaves
 * would cost less than nothing.
 */
export function cpuOfPostgres(postmaster) {
  const [reapedUser, reapedSystem] = findStat(postmaster).slice(13, 15).map(Number);
  const living = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + (isGone(pid) ? 0 : cpuOf(pid)), 0);
  return (reapedUser + reapedSystem) * millisecondsPerTick + living;
}

/** CPU time of the whole machine: all of it, what somebody used, and what the host took away. */
export function cpuOfMachine() {
  const [user, nice, system, idle, waiting, irq, softIrq, stolen] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .split(/\s+/)
    .slice(1)
    .map((ticks) => Number(ticks) * millisecondsPerTick);
  const used = user + nice + system + irq + softIrq;
  return { all: used + idle + waiting + stolen, used, stolen };
}

function childrenOf(parent) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => findStat(pid)?.[1] === String(parent));
}

function isGone(pid) {
  return findStat(pid) === null;
}

// The fields from the third on; the second is the name in brackets, and may hold blanks itself.
function findStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}
