/** What interrupts comes in one piece: the decision, the screen, and whom to call. */
export { KnownLines } from './known-lines';
export { screenAfterAnswer } from './screen-after-answer';
export { Support } from './support';
