import type { PlanPart } from './plan';

/** What a check-in offers to write about once it is answered: a question that the product asks, by its key, or words of the coach. */
export type WritingOffer = { readonly prompt: string } | { readonly words: string };

/** What is offered on a day: a plan has one, in the part that it comes with. */
export function writingOf(parts: readonly PlanPart[]): WritingOffer | null {
  return parts.find(({ writing }) => writing)?.writing ?? null;
}
