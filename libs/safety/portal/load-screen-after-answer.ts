/** Fetches what decides, on the device, whether a screen comes before the next question. */
export async function loadScreenAfterAnswer() {
  return (await import('./support/screen-after-answer')).screenAfterAnswer;
}
