import type { Language } from "../../../preload/letter/letter";

// The common first word keeps the letter's styles together in a list of styles and apart from those of the programs,
// whose names ("Anrede", "Signature") would otherwise clash.
const NAMES = {
  LetterReturnLine: { de: "Brief Rücksendeangabe", en: "Letter Return Line" },
  LetterRemark: { de: "Brief Vermerk", en: "Letter Remark" },
  LetterAddress: { de: "Brief Anschrift", en: "Letter Address" },
  LetterInformation: { de: "Brief Informationsblock", en: "Letter Information Block" },
  LetterInformationGroup: { de: "Brief Informationsblock neue Gruppe", en: "Letter Information Block New Group" },
  LetterReferenceLabel: { de: "Brief Bezugszeichen Leitwort", en: "Letter Reference Label" },
  LetterReferenceValue: { de: "Brief Bezugszeichen", en: "Letter Reference" },
  LetterSubject: { de: "Brief Betreff", en: "Letter Subject" },
  LetterSalutation: { de: "Brief Anrede", en: "Letter Salutation" },
  LetterBody: { de: "Brief Text", en: "Letter Text" },
  LetterListIntroduction: { de: "Brief Text vor Liste", en: "Letter Text before List" },
  LetterBullet: { de: "Brief Aufzählung", en: "Letter Bullet List" },
  LetterNumbered: { de: "Brief Nummerierung", en: "Letter Numbered List" },
  LetterQuotation: { de: "Brief Zitat", en: "Letter Quotation" },
  LetterHeading: { de: "Brief Zwischenüberschrift", en: "Letter Heading" },
  LetterClosing: { de: "Brief Grußformel", en: "Letter Closing" },
  LetterSignatory: { de: "Brief Unterzeichnende", en: "Letter Signatory" },
  LetterClosingSigned: { de: "Brief Grußformel über Unterschrift", en: "Letter Closing above Signature" },
  LetterSignature: { de: "Brief Unterschrift", en: "Letter Signature" },
  LetterEndHeading: { de: "Brief Anlagen Überschrift", en: "Letter Enclosures Heading" },
  LetterEndLine: { de: "Brief Anlagen Zeile", en: "Letter Enclosures Line" },
  LetterEnd: { de: "Brief Ende", en: "Letter End" },
  LetterHead: { de: "Brief Kopf", en: "Letter Head" },
  LetterHeadRoom: { de: "Brief Kopf Raum", en: "Letter Head Room" },
  LetterClaim: { de: "Brief Kopf Leitspruch", en: "Letter Head Claim" },
  LetterFooter: { de: "Brief Fuß", en: "Letter Foot" },
  LetterFooterRoom: { de: "Brief Fuß Raum", en: "Letter Foot Room" },
  LetterFollowingHead: { de: "Brief Kopf Folgeseite", en: "Letter Head Following Page" },
} as const;

/** Ids of the paragraph styles of a letter. */
export type StyleId = keyof typeof NAMES;
export const STYLE_IDS = Object.keys(NAMES) as readonly StyleId[];

/** The style's name as its writer reads it, in the letter's language. */
export function styleName(id: StyleId, language: Language): string {
  return NAMES[id][language];
}
