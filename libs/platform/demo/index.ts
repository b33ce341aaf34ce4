export * from './chance';
export * from './copy-line';
export * from './copy-writer';
export * from './demo-part';
export * from './table';
export * from './time-there';
