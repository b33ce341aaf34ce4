/** @param ms milliseconds; they do not keep a process alive that has nothing else to do */
export function wait(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms).unref());
}
