export * from './files';
export * from './files.module';
export * from './rest-controller';
export * from './uploads';
