export * from './answered/answered-mail';
export * from './answered/answered.mail';
export * from './answered/recipients';
export * from './answered/to-client';
export type * from './queue/arrivals.repository';
export * from './queue/review-kinds';
export * from './queue/review-queue';
export * from './queue/subjects';
export * from './review.module';
