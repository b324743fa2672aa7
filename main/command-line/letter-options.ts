import type { OptionTable } from "./options";

/** Options that say what a new letter is; `new` and `export` share them. */
export const LETTER_OPTIONS: OptionTable = {
  template: { type: "string" },
  position: { type: "string", multiple: true },
  variant: { type: "string", multiple: true },
  tone: { type: "string" },
  voice: { type: "string" },
  set: { type: "string", multiple: true },
  to: { type: "string", multiple: true },
  kind: { type: "string" },
  country: { type: "string" },
  remark: { type: "string", multiple: true },
  date: { type: "string" },
  place: { type: "string" },
  subject: { type: "string" },
  closing: { type: "string" },
  sender: { type: "string" },
  reference: { type: "string", multiple: true },
  signatory: { type: "string", multiple: true },
  enclosure: { type: "string", multiple: true },
  copy: { type: "string", multiple: true },
  form: { type: "string" },
  "no-hyphenation": { type: "boolean" },
};

/** Options that every verb understands. */
export const GENERAL_OPTIONS: OptionTable = {
  language: { type: "string" },
  help: { type: "boolean" },
};
