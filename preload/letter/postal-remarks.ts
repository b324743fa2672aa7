import type { Language } from "./letter";

/** Remarks for the post and for the house that receives a letter, as they are printed above the address. */
export const POSTAL_REMARKS: Readonly<Record<Language, readonly string[]>> = {
  de: ["Einschreiben", "Einschreiben Rückschein", "Persönlich", "Vertraulich", "Persönlich/Vertraulich"],
  en: ["Registered mail", "Personal", "Confidential", "Private and confidential"],
};
