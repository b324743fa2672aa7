const GREETED_OFFICE =
  /^(?:[\p{L}-]*(?:minister|präsident|bürgermeister|senator|staatssekretär|botschafter|kanzler|dezernent|direktor|rektor|dekan|präses|superintendent|pfarrer|pastor|propst|rabbiner|intendant|general|admiral|kommandeur|kommandant|oberst|leutnant|major)(?:in)?|[\p{L}-]*(?:hauptmann|kapitän|rabbi|imam|abt|äbtissin|prälat|dechant|bischof|bischöfin|kardinal|pfarrvikar)|landrat|landrätin|stadtrat|stadträtin)$/iu;

/** Whether a word is an office that is greeted instead of a name: "Sehr geehrte Frau Ministerin". */
export function isGreetedOffice(word: string): boolean {
  return GREETED_OFFICE.test(word);
}
