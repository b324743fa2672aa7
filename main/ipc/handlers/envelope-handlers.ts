import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type EnvelopeChannel = "envelopes.list" | "envelopes.keep" | "envelopes.remove";

/** Answers about the envelopes that letters go out in. */
export function envelopeHandlers({ envelopes, windows }: RequestServices): Handlers<EnvelopeChannel> {
  const announced = <T>(value: T): T => {
    windows.announce("envelopes.changed", {});
    return value;
  };
  return {
    "envelopes.list": async () => envelopes.list(),
    "envelopes.keep": async ({ envelope }) => announced(await envelopes.keep(envelope)),
    "envelopes.remove": async ({ id }) => {
      await envelopes.remove(id);
      return announced({});
    },
  };
}
