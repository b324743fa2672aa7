import * as z from "zod";
import { senderSchema } from "../letter/letter-schema";
import type { StoredKind } from "./parse-stored";
import { MOST_EARLIER, PROFILE_FORMAT, PROFILE_VERSION, type SenderProfile } from "./sender-profile";

export const senderProfileSchema: z.ZodType<SenderProfile> = z.strictObject({
  format: z.literal(PROFILE_FORMAT),
  version: z.literal(PROFILE_VERSION),
  id: z.uuid(),
  changed: z.iso.datetime(),
  sender: senderSchema,
  earlier: z.array(senderSchema).max(MOST_EARLIER).readonly(),
});

export const SENDER_PROFILE: StoredKind<SenderProfile> = {
  format: PROFILE_FORMAT,
  version: PROFILE_VERSION,
  schema: senderProfileSchema,
  // A file that changes its shape gets the next number, a migration here, and an old file in the tests.
  migrations: [],
};
