const longestPause = 30_000;
/** A little less than a lease: later the sweep has decided. */
const patience = 14 * 60_000;

/** Tries until it works, at growing distance, for 14 minutes. Throws what failed last. */
export async function insistently<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (let pause = 250; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() + pause > end) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}
