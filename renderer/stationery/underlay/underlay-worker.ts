import { ExpectedError } from "../../../preload/contract/expected-error";
import { readUnderlay } from "./read-underlay";
import type { UnderlayAnswer } from "./underlay-answer";

/** The thread's beginning: a PDF comes in, with a port on which the answer goes back. */
globalThis.addEventListener("message", ({ data, ports: [port] }: MessageEvent<unknown>) => {
  if (port === undefined || !(data instanceof Uint8Array)) return;
  void readUnderlay(data)
    .then((pictures): UnderlayAnswer => ({ kind: "pictures", pictures }), refusal)
    .then((answer) => port.postMessage(answer));
});

/** What a hostile file makes the reader throw has no end of kinds: all say the same to the person. */
function refusal(error: unknown): UnderlayAnswer {
  const { code, values } = error instanceof ExpectedError ? error : new ExpectedError("underlay.damaged");
  return { kind: "refused", code, values };
}
