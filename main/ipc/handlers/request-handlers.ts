import { appHandlers } from "./app-handlers";
import { binHandlers } from "./bin-handlers";
import { draftHandlers } from "./draft-handlers";
import { envelopeHandlers } from "./envelope-handlers";
import { fileHandlers } from "./file-handlers";
import type { Handlers } from "./handlers";
import { knownBases } from "./known-bases";
import { labelHandlers } from "./label-handlers";
import { letterHandlers } from "./letter-handlers";
import { peopleHandlers } from "./people-handlers";
import { printHandlers } from "./print-handlers";
import type { RequestServices } from "./request-services";
import { signatureHandlers } from "./signature-handlers";
import { signingHandlers } from "./signing-handlers";
import { spellingHandlers } from "./spelling-handlers";
import { stationeryHandlers } from "./stationery-handlers";
import { templateHandlers } from "./template-handlers";

/** What answers every request, in Electron and in the browser host alike. */
export function requestHandlers(services: RequestServices): Handlers {
  // What the app wrote itself, a window may name again by its path.
  const written = new Set<string>();
  return {
    ...appHandlers(services),
    ...draftHandlers(services, knownBases()),
    ...binHandlers(services),
    ...templateHandlers(services),
    ...letterHandlers(services, written),
    ...stationeryHandlers(services),
    ...printHandlers(services),
    ...envelopeHandlers(services),
    ...labelHandlers(services, written),
    ...signatureHandlers(services),
    ...signingHandlers(services, written),
    ...fileHandlers(services),
    ...spellingHandlers(services),
    ...peopleHandlers(services),
  };
}
