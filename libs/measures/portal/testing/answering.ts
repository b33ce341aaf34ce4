import { type OnOfferFragment, OpenSittingDocument, SaveMeasureAnswerDocument, type SittingFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { answerRoutes } from '../measures.routes';
import { anOffer, aSitting } from './an-offer';

/** Who is nearly every day low is interrupted. */
export const routes = [
  ...answerRoutes(() => Promise.resolve((code, answers) => (answers['mood'] === 3 ? `/support/for-${code}` : null))),
  { path: '**', children: [] },
];

/** Opens an address once the server has said what there is. */
export async function open(
  at: string,
  {
    sitting = null,
    measures = [anOffer('phq-4'), anOffer('contact-conduct')],
  }: { sitting?: SittingFragment | null; measures?: OnOfferFragment[] } = {},
): Promise<OpenedPage> {
  const page = await openPage(routes, { at });
  await page.answer(OpenSittingDocument, { sitting, measures });
  return page;
}

/** The server takes a choice. @param answers all that it has now */
export async function keep(page: OpenedPage, answers: Readonly<Record<string, number>>): Promise<void> {
  await page.answer(SaveMeasureAnswerDocument, { saveMeasureAnswer: aSitting(answers) });
}

/** An answer to each of the four questions. */
export const everything = { interest: 1, mood: 2, nervous: 0, 'worry-control': 1 };

/** Chooses an answer by its words. */
export async function choose(page: OpenedPage, words: string, by: 'tap' | 'key' = 'key'): Promise<void> {
  const label = [...page.element.querySelectorAll('label')].find((each) => each.textContent.trim() === words);
  const event = by === 'tap' ? new Event('pointerdown', { bubbles: true }) : new KeyboardEvent('keydown', { bubbles: true });
  label?.dispatchEvent(event);
  label?.querySelector('input')?.click();
  await page.settle();
}
