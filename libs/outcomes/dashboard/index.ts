export * from './audit-words';
export * from './outcomes.routes';
export * from './overview-lines';
export * from './progress-sections';
export * from './timeline-kinds';
