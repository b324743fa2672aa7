import { ExpectedError } from "../../preload/contract/expected-error";
import { checkVerb } from "./check-verb";
import { exportVerb } from "./export-verb";
import { newVerb } from "./new-verb";
import { readVerb } from "./read-verb";
import type { ExitCode, Services } from "./services";
import { shareVerb } from "./share-verb";
import { showVerb } from "./show-verb";
import { signVerb } from "./sign-verb";
import { templatesVerb } from "./templates-verb";
import { verifyVerb } from "./verify-verb";

type Verb = (args: readonly string[], services: Services) => Promise<ExitCode>;

const VERBS: Readonly<Record<string, Verb>> = {
  templates: templatesVerb,
  new: newVerb,
  read: readVerb,
  check: checkVerb,
  show: showVerb,
  share: shareVerb,
  export: exportVerb,
  sign: signVerb,
  verify: verifyVerb,
};

/** Runs the verb that the arguments name. Throws an ExpectedError for what could not be done. */
export async function runCommandLine(args: readonly string[], services: Services): Promise<ExitCode> {
  const [name = "help", ...rest] = args;
  if (["help", "--help", "-h"].includes(name)) return printHelp(rest[0], services);
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new ExpectedError("usage.unknownVerb", { verb: name });
  if (rest.includes("--help") || rest.includes("-h")) return printHelp(name, services);
  return verb(rest, services);
}

function printHelp(verb: string | undefined, { messages, print }: Services): ExitCode {
  const topic = verb !== undefined && Object.hasOwn(VERBS, verb) ? verb : "overview";
  print(messages.text(`commandLine.help.${topic}`));
  return 0;
}
