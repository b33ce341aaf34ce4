export * from './audit-words';
export * from './overview-lines';
export * from './progress-sections';
export * from './timeline-kinds';
