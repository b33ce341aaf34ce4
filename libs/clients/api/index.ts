export * from './case/status-moved.event';
export * from './clients.module';
export * from './consents/consents.service';
export * from './merge/client-merged.event';
export * from './summary/client-summary';
export * from './summary/summary-part';
export * from './summary/summary-upkeep';
export * from './timeline/timeline';
