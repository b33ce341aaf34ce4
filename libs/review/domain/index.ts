export * from './promise/promise-flaw';
export * from './promise/promised-by';
export * from './promise/reading-window';
export * from './queue/review-act';
export * from './queue/review-tab';
