export * from './flags/flag.mail';
export * from './flags/flags.service';
export * from './gate/gate.service';
export * from './help/look-at-lines.mail';
export * from './safety.module';
export * from './support/support-page';
export * from './support/support.service';
