/** SQL that owes what the product owes where something is snoozed: that it comes back. */
export const wakeSnoozed = `insert into jobs.outbox (id, practice_id, job, payload, next_at)
  select gen_random_uuid(), practice_id, 'review.wake-item', jsonb_build_object('itemId', id), snoozed_until
  from app.review_item where practice_id = $1 and snoozed_until is not null`;
