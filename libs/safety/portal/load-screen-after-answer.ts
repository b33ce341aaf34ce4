import { inject, Injector } from '@angular/core';
import type { Answers } from '@rekindle/measures/domain';

/**
 * Fetches what decides, on the device, whether a screen comes before the next question, and with it that screen and whom to call:
 * when it is needed there may be no network. Needs an injection context.
 */
export async function loadScreenAfterAnswer(): Promise<(questionnaire: string, answers: Answers) => string | null> {
  const injector = inject(Injector);
  const { KnownLines, screenAfterAnswer } = await import('./support/interrupting');
  injector.get(KnownLines).ask();
  return screenAfterAnswer;
}
