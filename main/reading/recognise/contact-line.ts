import type { Sender } from "../../../preload/letter/sender";

const EMAIL = /(?:^|[\s:<(])([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?=$|[\s,;|>)])/iu;
const WEBSITE = /(?:^|[\s:])((?:https?:\/\/|www\.)[^\s,;|]+)/iu;
const PHONE = /(?:^|\s)(?:Tel(?:efon)?\.?|Fon|Phone|Mobil|Handy|T)\s*[.:]?\s*(\+?[\d(][\d\s()/.-]{4,24}\d)/iu;

/** What a line says about how to reach the sender; empty if nothing. */
export function readContactLine(line: string): Partial<Pick<Sender, "phone" | "email" | "website">> {
  if (line.length > 200) return {};
  const email = EMAIL.exec(line)?.[1];
  const website = WEBSITE.exec(line)?.[1];
  const phone = PHONE.exec(line)?.[1];
  return {
    ...(phone === undefined ? {} : { phone: phone.trim() }),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
  };
}

export function isContactLine(line: string): boolean {
  return Object.keys(readContactLine(line)).length > 0 || /^(?:Tele)?fax\s*[.:]?\s*\+?[\d(]/iu.test(line);
}
