/** Runs `work` for 0 to count - 1 in `lanes` lanes, each of which does one at a time. */
export async function inParallel(
  count: number,
  lanes: number,
  work: (number: number, lane: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const runLane = async (lane: number) => {
    while (next < count) await work(next++, lane);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
}
