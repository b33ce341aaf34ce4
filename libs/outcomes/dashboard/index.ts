export * from './audit-words';
export * from './overview-lines';
export * from './progress-sections';
