const GREETED_OFFICE =
  /^(?:[\p{L}-]*(?:minister|präsident|bürgermeister|senator|staatssekretär|botschafter|kanzler|dezernent|direktor|rektor|dekan|präses|superintendent|pfarrer|pastor|propst|rabbiner|intendant|general|admiral|kommandeur|kommandant|oberst|leutnant|major)(?:in)?|[\p{L}-]*(?:präsident|dezernent|superintendent|intendant|kommandant)en|[\p{L}-]*abgeordnete[rn]?|vorsitzende[rn]?|[\p{L}-]*(?:hauptmann|kapitän|rabbi|imam|abt|äbtissin|prälat|dechant|bischof|bischöfin|kardinal|pfarrvikar)|landrat|landrätin|stadtrat|stadträtin)$/iu;

/** Whether a word is an office that is greeted instead of a name: "Sehr geehrte Frau Ministerin". */
export function isGreetedOffice(word: string): boolean {
  return GREETED_OFFICE.test(word);
}

/** An office as it is greeted: "Herrn Präsidenten" is "Herr Präsident", "Herrn Abgeordneten" is "Herr Abgeordneter". */
export function greetedOffice(office: string, formOfAddress: "ms" | "mr"): string {
  if (/(?:abgeordnete|vorsitzende)[rn]?$/iu.test(office)) {
    return office.replace(/[rn]$/u, "") + (formOfAddress === "mr" ? "r" : "");
  }
  return office.replace(/(?<=(?:präsident|dezernent|intendent|intendant|kommandant))en$/iu, "");
}
