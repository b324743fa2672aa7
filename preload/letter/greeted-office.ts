const GREETED_OFFICE =
  /^(?:[\p{L}-]*(?:minister|präsident|bürgermeister|senator|staatssekretär|botschafter|kanzler|dezernent|direktor|rektor|dekan)(?:in)?|landrat|landrätin|stadtrat|stadträtin)$/iu;

/** Whether a word is an office that is greeted instead of a name: "Sehr geehrte Frau Ministerin". */
export function isGreetedOffice(word: string): boolean {
  return GREETED_OFFICE.test(word);
}
