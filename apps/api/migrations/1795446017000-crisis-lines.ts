import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTable } from '@rekindle/platform/database';
import { role } from './policies';

/** Lines to call in a crisis: the same for every practice, and shown only after somebody who runs the product has checked them. */
export class CrisisLines1795446017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(onlyChecked);
    // Before the wall, which binds its owner too.
    await runner.query(`insert into app.crisis_line (id, country, kind, name, phone, text) values ${seeds.map(rowOf).join(', ')}`);
    await wallTable(runner, 'app.crisis_line', `${role} <> ''`, `select, insert (${written}), update (${changed})`);
    await runner.query(`
      create policy operators_add on app.crisis_line as restrictive for insert to app_rw with check (${role} = 'operator');
      create policy operators_change on app.crisis_line as restrictive for update to app_rw using (${role} in ('operator', 'worker'));
      create policy nobody_removes on app.crisis_line as restrictive for delete to app_rw using (false);
    `);
    await runner.query(verifying);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.verify_crisis_line; drop table app.crisis_line; drop function app.refuse_unchecked;');
  }
}

const written = 'id, country, kind, name, phone, text, url, hours, languages';
// verified_at only to null: see the trigger.
const changed = 'name, phone, text, url, hours, languages, verified_at, reminded_for';

const table = `
  create table app.crisis_line (
    id uuid primary key,
    -- ISO 3166-1, or EU where all of its countries share one
    country text not null check (country ~ '^[A-Z]{2}$'),
    kind text not null check (kind in ('emergency', 'crisis', 'violence', 'stalking', 'own-behaviour')),
    name text not null check (length(name) between 1 and 80),
    phone text,
    -- a number, or what to write to it: SHOUT to 85258
    text text,
    url text,
    hours text,
    languages text[] not null default '{en}' check (cardinality(languages) > 0),
    verified_at date,
    verified_by text,
    source text,
    -- the check whose end was mailed about, so that nobody is reminded of it twice
    reminded_for date,
    check (coalesce(phone, text, url) is not null),
    check ((verified_at is null) = (verified_by is null) and (verified_at is null) = (source is null))
  );
`;

// Nobody is stopped by a rule that only our own code keeps: neither a seed, nor an administrator in haste, nor a migration of tomorrow.
const onlyChecked = `
  create function app.refuse_unchecked() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if current_user <> 'sched_fn' then
        if tg_op = 'INSERT' then
          if new.verified_at is not null then raise exception 'a line begins without anybody having checked it'; end if;
        elsif (new.phone, new.text, new.url) is distinct from (old.phone, old.text, old.url) then
          new.verified_at := null;
        elsif new.verified_at is not null and new.verified_at is distinct from old.verified_at then
          raise exception 'a line is verified by app.verify_crisis_line only';
        end if;
      end if;
      if new.verified_at is null then
        new.verified_by := null;
        new.source := null;
      end if;
      return new;
    end $$;
  revoke all on function app.refuse_unchecked from public;
  create trigger only_checked before insert or update on app.crisis_line for each row execute function app.refuse_unchecked();
`;

// Who checked it is taken from the context and not from the arguments; when is the day it is.
const verifying = `
  grant select, update on app.crisis_line to sched_fn;
  grant create on schema app to sched_fn;
  create function app.verify_crisis_line(line uuid, where_checked text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
    declare checked_by text;
    begin
      if current_setting('app.role', true) is distinct from 'operator' then
        raise exception 'only an operator verifies a line' using errcode = 'insufficient_privilege';
      end if;
      select name into checked_by from app.member where practice_id = ${contextId('practice_id')} and id = ${contextId('member_id')};
      update app.crisis_line set verified_at = (now() at time zone 'UTC')::date, verified_by = checked_by, source = where_checked where id = line;
      return found;
    end $$;
  alter function app.verify_crisis_line owner to sched_fn;
  revoke all on function app.verify_crisis_line from public;
  grant execute on function app.verify_crisis_line to app_rw;
  revoke create on schema app from sched_fn;
`;

type Seed = readonly [country: string, kind: string, name: string, phone: string | null, text?: string];

// Written down from memory, and wrong until somebody has called or read up each of them.
const seeds: readonly Seed[] = [
  ['GB', 'emergency', 'Emergency services', '999'],
  ['GB', 'crisis', 'Samaritans', '116 123'],
  ['GB', 'crisis', 'Shout', null, 'SHOUT to 85258'],
  ['GB', 'violence', 'National Domestic Abuse Helpline', '0808 2000 247'],
  ['GB', 'stalking', 'National Stalking Helpline', '0808 802 0300'],
  ['GB', 'own-behaviour', 'Respect Phoneline', '0808 802 4040'],
  ['IE', 'emergency', 'Emergency services', '112'],
  ['IE', 'crisis', 'Samaritans', '116 123'],
  ['EU', 'emergency', 'Emergency services', '112'],
  ['US', 'emergency', 'Emergency services', '911'],
  ['US', 'crisis', '988 Suicide and Crisis Lifeline', '988'],
  ['US', 'violence', 'National Domestic Violence Hotline', '1-800-799-7233'],
  ['CA', 'emergency', 'Emergency services', '911'],
  ['CA', 'crisis', '988 Suicide Crisis Helpline', '988'],
  ['AU', 'emergency', 'Emergency services', '000'],
  ['AU', 'crisis', 'Lifeline', '13 11 14'],
  ['AU', 'violence', '1800RESPECT', '1800 737 732'],
  ['AU', 'own-behaviour', 'Men’s Referral Service', '1300 766 491'],
  ['NZ', 'emergency', 'Emergency services', '111'],
  ['NZ', 'crisis', '1737', '1737'],
];

function rowOf([country, kind, name, phone, text]: Seed): string {
  const values = [country, kind, name, phone, text ?? null].map((value) => (value === null ? 'null' : `'${value}'`));
  return `(gen_random_uuid(), ${values.join(', ')})`;
}
