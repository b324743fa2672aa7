/** Words to somebody who is "du". "ihr" is also "her" and "their", so it counts only before a verb that shows the second person. */
export const INFORMAL =
  /(?<!\p{L})(?:[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ii]hr(?= (?:habt|hattet|seid|wart|könnt|müsst|wollt|sollt|werdet|würdet|dürft|wisst|stimmt|macht|seht)(?!\p{L})))(?!\p{L})/gu;
/** Words to somebody who is "Sie", in the middle of a sentence only: at its beginning "Sie" may be anybody. */
export const FORMAL = /(?<=[\p{L}\d,;–][ \u00a0])(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/gu;
/** How a salutation begins that calls nobody "du". */
export const FORMAL_SALUTATION = /^(?:Sehr (?:geehrte|verehrte)|Guten Tag)/u;
