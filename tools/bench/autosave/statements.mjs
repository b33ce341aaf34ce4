/** What the floor asks, word for word the work that the product's requests do; the rest is in `floor/`. */
export const statements = {
  standing: `select a.client_id as "clientId", a.exercise, a.version, a.taken_back_at is not null as "isTakenBack",
      (select s.held_until from app.submission s where s.practice_id = a.practice_id and s.assignment_id = a.id
        order by s.handed_in_at desc, s.id desc limit 1) as "heldUntil",
      w.field, w.answer, w.revision, w.saved_at as "savedAt",
      exists (select from app.client c where c.practice_id = a.practice_id and c.id = a.client_id and c.agrees and c.status <> 'erased') as "hasConsents"
    from app.assignment a left join app.exercise_answer w on w.practice_id = a.practice_id and w.assignment_id = a.id and w.field = $3
    where a.practice_id = $1 and a.id = $2`,
  write: `with kept as (
      insert into app.exercise_answer (practice_id, assignment_id, field, client_id, answer, revision) values ($1, $2, $3, $4, $5, $6)
      on conflict (practice_id, assignment_id, field) do update
        set answer = excluded.answer, revision = excluded.revision, saved_at = excluded.saved_at
        where exercise_answer.revision = excluded.revision - 1
      returning saved_at
    ) select saved_at as "savedAt", app.note_audit($7, $8, $9, $10, $11, $12, $13) from kept`,
};
