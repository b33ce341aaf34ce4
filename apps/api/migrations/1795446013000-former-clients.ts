import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders } from '@rekindle/platform/database';

/** Who reads only: they keep their sign-in and what is theirs, and nothing new is stored. */
export class FormerClients1795446013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table app.member add column reads_only_since timestamptz; grant update (reads_only_since) on app.member to app_rw',
    );
    await runner.query(findSession);
    for (const table of written) await closeToReaders(runner, table);
    // Taking back is never closed: it asks nothing of anybody and gives something back.
    await closeToReaders(runner, 'app.consent', `decision = 'withdrawn'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...written, 'app.consent'])
      for (const command of ['insert', 'update', 'delete']) await runner.query(`drop policy readers_${command} on ${table}`);
    await runner.query('alter table app.member drop column reads_only_since');
  }
}

// Where clients write.
const written = ['app.client', 'app.client_event', 'app.intake', 'app.file', 'app.file_content', 'app.member'];

const findSession = `
  drop function identity.find_session;
  create function identity.find_session(token bytea)
  returns table (practice_id uuid, session_id uuid, account_id uuid, member_id uuid, role text, site text, proved_at timestamptz,
    only_assigned boolean, reads_only boolean)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with live as (
      select s.practice_id, s.id, s.account_id, s.member_id, m.role, s.site, s.last_seen_at, s.proved_at,
        p.assigned_only and m.role = 'coach' as only_assigned, m.reads_only_since is not null as reads_only
      from app.session s join app.member m on m.practice_id = s.practice_id and m.id = s.member_id and m.removed_at is null
        join app.practice p on p.id = s.practice_id
      where s.token_hash = token and s.revoked_at is null and s.expires_at > now() and s.last_seen_at + s.idle_after > now()
        -- Who works here has a second factor, or some days left to get one.
        and (m.role = 'client' or m.created_at + make_interval(days => p.second_factor_grace_days) > now() or identity.has_second_factor(s.account_id))
    ), seen as (
      update app.session s set last_seen_at = now() from live
      where s.practice_id = live.practice_id and s.id = live.id and live.last_seen_at < now() - interval '1 minute'
    )
    select practice_id, id, account_id, member_id, role, site, proved_at, only_assigned, reads_only from live
  $$;
  alter function identity.find_session owner to sched_fn;
  revoke all on function identity.find_session from public;
  grant execute on function identity.find_session to app_rw;
`;
