import { ExpectedError } from "../../../preload/contract/expected-error";
import type { UnderlayAnswer, UnderlayPictures } from "./underlay-answer";
import { startUnderlayThread } from "./underlay-thread";

/** Larger PDFs are refused: a letterhead of two pages has a tenth of it. */
export const PDF_LIMIT_BYTES = 20_000_000;
const LONGEST_MS = 60_000;

/**
 * The pages of a letterhead's PDF as pictures, in 600 dpi where they are no photographs. The PDF is read in a thread of its
 * own, without network, scripts or fonts of this machine. Throws ExpectedErrors underlay.*; a PDF that takes longer than
 * `longestMs` is given up.
 */
export async function underlayPictures(bytes: Uint8Array, longestMs = LONGEST_MS): Promise<UnderlayPictures> {
  if (bytes.length > PDF_LIMIT_BYTES) throw new ExpectedError("underlay.tooLarge", { limit: PDF_LIMIT_BYTES / 1e6 });
  const answer = await answerOfThread(Uint8Array.from(bytes), longestMs);
  if (answer.kind === "refused") throw new ExpectedError(answer.code, answer.values);
  return answer.pictures;
}

function answerOfThread(bytes: Uint8Array, longestMs: number): Promise<UnderlayAnswer> {
  const thread = startUnderlayThread();
  // A way of its own: pdf.js sends words of its own along the thread's.
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<UnderlayAnswer>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<UnderlayAnswer>) => resolve(data);
    thread.onerror = ({ message }) => reject(new Error(`The thread for PDFs failed: ${message}`));
    setTimeout(() => resolve({ kind: "refused", code: "underlay.tooSlow", values: {} }), longestMs);
  });
  thread.postMessage(bytes, [bytes.buffer, port2]);
  return answer.finally(() => {
    thread.terminate();
    port1.close();
  });
}
