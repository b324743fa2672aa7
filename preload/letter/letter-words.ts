import type { Language } from "./letter";

/** Words that the letter itself prints, in the letter's language (the interface has its own language). */
export interface LetterWords {
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly contact: string;
  readonly date: string;
  readonly page: string;
  readonly of: string;
  readonly enclosure: string;
  readonly enclosures: string;
  readonly copy: string;
  readonly closing: string;
  readonly signature: string;
  readonly untitled: string;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  de: {
    phone: "Telefon",
    email: "E-Mail",
    website: "Internet",
    contact: "Ansprechperson",
    date: "Datum",
    page: "Seite",
    of: "von",
    enclosure: "Anlage",
    enclosures: "Anlagen",
    copy: "Verteiler",
    closing: "Mit freundlichen Grüßen",
    signature: "Unterschrift",
    untitled: "Brief",
  },
  en: {
    phone: "Phone",
    email: "Email",
    website: "Website",
    contact: "Contact",
    date: "Date",
    page: "Page",
    of: "of",
    enclosure: "Enclosure",
    enclosures: "Enclosures",
    copy: "Copies to",
    closing: "Yours faithfully",
    signature: "Signature",
    untitled: "Letter",
  },
};
