export * from './promise/reading-window';
export * from './queue/review-tab';
