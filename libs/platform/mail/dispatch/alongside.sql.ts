/** A day more on either side of what `dispatch_near_its_day` holds it to: the table of this month is read, and not those of a year. */
const near = (mail: string) => `${mail}.local_date between current_date - 11 and current_date + 2`;

/** The check-ins `h` of the client of `d`, about as old as it is. */
const ofSameClient = `h.practice_id = d.practice_id and h.client_id = d.client_id and ${near('h')}`;

/** The check-in that has taken a mail along, and those of its client that still may: of the mail whose key is `$1` to `$3`. */
export const carriers = `
  select h.id = d.merged_into as "hasIt", h.state, h.next_at as "nextAt", h.tz as zone, now() as now, d.expires_at as "lineExpiresAt",
    h.state = 'dead' and h.reason = 'crashes_worker' and h.unknown_at > now() - interval '30 minutes' as "isAskedAbout"
  from app.dispatch d join app.dispatch h on ${ofSameClient} and h.due_at > d.due_at - interval '3 days'
  where d.practice_id = $1 and d.local_date = $2 and d.id = $3 and (h.id = d.merged_into
    or (d.merged_into is null and d.sending_at is null and h.kind = 'checkin' and h.state = 'scheduled' and h.sending_at is null
      and h.expires_at > now()))`;

/** It goes by itself after all, unless somebody has sent the check-in again meanwhile. */
export const letGo = `
  update app.dispatch d set merged_into = null, leads_to = null
  where practice_id = $1 and local_date = $2 and id = $3 and state = 'scheduled' and exists (
    select from app.dispatch h where ${ofSameClient} and h.id = d.merged_into and h.state in ('failed', 'skipped', 'cancelled', 'dead'))`;

/** What check-ins have along, and as long as none of their bytes may have left, what they may take: of letters named in `$4`.
 * One check-in may be asked about twice, where a hint was given twice. */
export const lines = `
  select h.id as "carrierId", d.local_date::text as "localDate", d.id, d.kind, d.letter, d.about, d.leads_to as "leadsTo"
  from (select distinct * from unnest($2::date[], $3::uuid[]) keys (local_date, id)) asked
    join app.dispatch h on h.practice_id = $1 and h.local_date = asked.local_date and h.id = asked.id
    join app.dispatch d on d.practice_id = h.practice_id and d.client_id = h.client_id and ${near('d')}
      and d.due_at > h.due_at - interval '3 days' and d.due_at <= now() + interval '1 minute'
  where d.merged_into = h.id or (d.merged_into is null and h.sending_at is null and d.letter = any ($4)
    and d.state = 'scheduled' and d.sending_at is null and d.expires_at > now())
  order by d.due_at, d.id`;

/** Whoever is about to send one of them, or the check-in, waits, and then finds it taken. */
export const hold = `
  select id from app.dispatch where practice_id = $1 and (local_date, id) in (select * from unnest($2::date[], $3::uuid[])) order by id for update`;

/** Taking along renews the claim: whoever holds the same one has not seen what is taken now, and may not promise any more. */
export const renew = `
  update app.dispatch_turn set gen = gen + 1
  where practice_id = $1 and local_date = $2 and dispatch_id = $3 and gen = $4 and claimed_at is not null
  returning gen`;

/** `$4` are their addresses and `$5` is the check-in. Their own time comes again in a minute, in whoever's hand they are. */
export const take = `
  update app.dispatch d set merged_into = $5, leads_to = asked.leads_to, next_at = now() + interval '1 minute'
  from unnest($2::date[], $3::uuid[], $4::text[]) asked (local_date, id, leads_to)
  where d.practice_id = $1 and d.local_date = asked.local_date and d.id = asked.id and d.state = 'scheduled' and d.merged_into is null
    and d.sending_at is null
  returning d.id`;

/** T12: the check-in `$2` of the client `$3` was taken with all that it had along. */
export const noteTold = `
  update app.dispatch d set state = 'skipped', reason = 'merged'
  where practice_id = $1 and client_id = $3 and merged_into = $2 and state = 'scheduled' and ${near('d')} and due_at > now() - interval '10 days'`;
