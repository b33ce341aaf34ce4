import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import type { ReviewTab } from '@rekindle/review/domain';
import type { ReviewCounts, ReviewItem, ReviewPage, SettleReviewInput } from './review-item.type';

/** What a coach does with the queue. */
@Injectable()
export class ReviewService {
  page(_tab: ReviewTab, _after: string | null, _clientId: string | null): Promise<ReviewPage> {
    return Promise.resolve({ items: [], next: null });
  }
  counts(): Promise<ReviewCounts> {
    return Promise.resolve({ new: 0, replied: 0, flagged: 0, snoozed: 0, overdue: 0, oldestArrivedAt: null });
  }
  get(_id: string): Promise<ReviewItem> {
    return Promise.reject(notFound());
  }
  settle(_input: SettleReviewInput): Promise<ReviewItem> {
    return Promise.reject(notFound());
  }
  snooze(_id: string, _revision: number, _until: Date): Promise<ReviewItem> {
    return Promise.reject(notFound());
  }
  flag(_id: string, _revision: number, _isOn: boolean): Promise<ReviewItem> {
    return Promise.reject(notFound());
  }
  undo(_id: string, _revision: number): Promise<ReviewItem> {
    return Promise.reject(notFound());
  }
}
