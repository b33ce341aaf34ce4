export * from './audit-words';
export * from './client-tabs';
export * from './palette-actions';
export * from './review-kind';
export * from './review.routes';
export * from './review-tally';
export * from './settings-tabs';
export * from './today-cards';
