import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type PeopleChannel =
  | "people.list"
  | "people.keep"
  | "people.remove"
  | "senders.list"
  | "senders.keep"
  | "senders.remove";

/** Answers about the address book and the profiles of senders. */
export function peopleHandlers({ addressBook, senderProfiles }: RequestServices): Handlers<PeopleChannel> {
  return {
    "people.list": async ({ search }) => addressBook.list(search),
    "people.keep": async ({ entry }) => addressBook.keep(entry),
    "people.remove": async ({ id }) => addressBook.remove(id),
    "senders.list": async () => senderProfiles.list(),
    "senders.keep": async ({ profile }) => senderProfiles.keep(profile),
    "senders.remove": async ({ id }) => senderProfiles.remove(id),
  };
}
