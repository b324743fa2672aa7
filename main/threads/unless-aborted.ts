/**
 * What `work` gives; rejects with the reason of `signal` as soon as that is aborted before. The work itself goes on then,
 * and nobody waits for it.
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const refuse = () => reject(signal.reason);
    if (signal.aborted) refuse();
    signal.addEventListener("abort", refuse);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", refuse));
  });
}
