const day = 86_400_000;
const longestOffline = 60 * day;

/**
 * When an entry was begun. The device says so, for it may have had no network; what a wrong clock says counts for nothing.
 *
 * @param said by the device; null where it does not know
 */
export function begunAt(said: Date | null, now: Date): Date {
  if (!said || Number.isNaN(said.getTime())) return now;
  const isPossible = said.getTime() <= now.getTime() && now.getTime() - said.getTime() <= longestOffline;
  return isPossible ? said : now;
}
