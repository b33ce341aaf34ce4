export * from './answer-saved.event';
export * from './measures.module';
