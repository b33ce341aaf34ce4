/** What a log of Postfix says about some mails. */
export interface LogFindings {
  /** Times of its first and last line; null when there is none. */
  readonly since: Date | null;
  readonly until: Date | null;
  /** Message-IDs that it has begun to take, and of these those that it has put in its queue: for them it stands. */
  readonly begun: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
}

/**
 * Reads a log of Postfix. `cleanup` names the Message-ID of a mail as soon as it has read it, which may still be before the last dot; that it was
 * taken is shown by `qmgr` or by a status, both by the id in the queue.
 *
 * @param now the traditional way to write a time leaves out the year
 */
export async function readPostfixLog(lines: AsyncIterable<string>, wanted: ReadonlySet<string>, now: Date): Promise<LogFindings> {
  const [begun, accepted, inQueue] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  let [since, until]: (Date | null)[] = [null, null];
  for await (const line of lines) {
    const at = timeOf(line, now);
    if (!at) continue;
    since ??= at;
    until = at;
    const [, program, queueId = '', says = ''] = /postfix[\w-]*\/(?:[\w-]+\/)?([\w-]+)\[\d+\]: ([0-9A-Za-z]{6,}): (.*)$/.exec(line) ?? [];
    const messageId = program === 'cleanup' ? /^message-id=(<[^>]*>)/.exec(says)?.[1] : undefined;
    // Ids in the queue are used again: the latest mail of that id is meant.
    if (messageId) inQueue.set(queueId, messageId);
    const mail = inQueue.get(queueId);
    if (!mail || !wanted.has(mail)) continue;
    begun.add(mail);
    if (program === 'qmgr' || /\bstatus=\w/.test(says)) accepted.add(mail);
  }
  return { since: since ?? null, until: until ?? null, begun, accepted };
}

function timeOf(line: string, now: Date): Date | null {
  const [exact] = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)/.exec(line) ?? [];
  if (exact) return new Date(exact);
  const [, month, day, time] = /^([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) /.exec(line) ?? [];
  if (!month) return null;
  const inYear = (year: number) => new Date(`${month} ${day} ${year} ${time}`);
  const thisYear = inYear(now.getFullYear());
  // A line from December, read in January.
  return thisYear.getTime() > now.getTime() + 86_400_000 ? inYear(now.getFullYear() - 1) : thisYear;
}
