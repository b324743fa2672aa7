import type { Printing } from "../../main/printing/printing";
import { ExpectedError } from "../../preload/contract/expected-error";

/** A server has no printers of the person's. */
export const HOST_PRINTING: Printing = {
  printers: async () => [],
  print: async () => {
    throw new ExpectedError("host.print");
  },
};
