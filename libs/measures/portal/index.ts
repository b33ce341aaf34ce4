export type { ScreenAfterAnswer } from './answering/screen-after-answer';
export * from './measures.routes';
export * from './more-places';
export * from './today-cards';
export * from './what-waits';
