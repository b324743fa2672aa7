import type { Page } from "@playwright/test";
import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Channel, Input, Output } from "../../preload/contract/requests";
import type { Result } from "../../preload/contract/result";

/** What the app answers to a request of this window. */
export async function askApp<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  const asked = { channel: channel as string, input: input as unknown };
  return page.evaluate(({ channel: name, input: value }) => {
    const { appell } = window as unknown as { appell: Bridge };
    return appell.call(name as "app.start", value as never);
  }, asked) as Promise<Result<Output<C>>>;
}

/** The same where the answer has to be a value. */
export async function answerOf<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const result = await askApp(page, channel, input);
  if (!result.ok) throw new Error(`${channel} failed with ${result.failure.code}`);
  return result.value;
}

/** Makes a draft from the first template and gives its id. */
export async function newDraft(page: Page): Promise<string> {
  const [template] = await answerOf(page, "templates.list", {});
  if (template === undefined) throw new Error("There is no template");
  return (await answerOf(page, "drafts.create", { source: { kind: "template", id: template.id } })).id;
}
