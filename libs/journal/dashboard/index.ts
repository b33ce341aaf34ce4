export * from './audit-words';
export * from './beside-review';
export * from './client-tabs';
export * from './overview-lines';
export * from './review-kinds';
export * from './timeline-kinds';
