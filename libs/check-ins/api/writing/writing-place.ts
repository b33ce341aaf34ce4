import { Injectable } from '@nestjs/common';
import type { WritingOffer } from '@rekindle/check-ins/domain';

/** A question that a check-in may offer to write about. */
export interface WritingPrompt {
  readonly key: string;
  readonly question: string;
}

/** Where clients write, as the area says that has such a place. Check-ins know no more of it, and learn nothing from it. */
export interface WritingPlace {
  /** Those that are offered today. */
  readonly prompts: readonly WritingPrompt[];
  /** What a question says, though it may not be offered any more; null where there never was one. */
  questionOf(key: string): string | null;
  /** Where in the portal one begins to write. */
  pathFor(offer: WritingOffer, checkInId: string): string;
}

/** The place to write, where there is one. */
@Injectable()
export class WritingPlaces {
  private place: WritingPlace | null = null;

  register(place: WritingPlace): void {
    if (this.place) throw new Error('Two areas offer a place to write.');
    this.place = place;
  }

  prompts(): readonly WritingPrompt[] {
    return this.place?.prompts ?? [];
  }

  /** Whether this may be offered. */
  knows(offer: WritingOffer): boolean {
    return this.place !== null && (!('prompt' in offer) || this.place.prompts.some(({ key }) => key === offer.prompt));
  }

  /** What is offered, in words, and where it leads; null where there is nothing. */
  shown(offer: WritingOffer | null, checkInId: string): { readonly words: string; readonly path: string } | null {
    if (!offer || !this.place) return null;
    const words = 'prompt' in offer ? this.place.questionOf(offer.prompt) : offer.words;
    return words === null ? null : { words, path: this.place.pathFor(offer, checkInId) };
  }
}
