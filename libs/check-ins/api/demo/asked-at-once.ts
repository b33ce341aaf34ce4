/**
 * Moves the one plan that goes on today to the minute in which the demo is made: whoever starts the product finds a check-in
 * in the mailbox soon, sent by the worker like any other. It is the one thing of the demo that goes by the clock.
 *
 * @param practiceId of Stillwater
 */
export const askAtOnce = `
  update app.check_in_plan p set at = (date_trunc('minute', clock_timestamp()) at time zone c.time_zone)::time
  from app.client c where c.practice_id = p.practice_id and c.id = p.client_id and p.practice_id = $1 and p.paused_until is not null`;
