/** Ends what api.global-setup.mjs started. */
export default async function tearDown() {
  await globalThis.stopTestServices?.();
}
