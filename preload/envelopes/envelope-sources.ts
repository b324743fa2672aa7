/** Where a number of an envelope comes from: what somebody can look up. */
export interface EnvelopeSource {
  readonly title: string;
  readonly address: string;
}

// Read in November 2026 in stored copies of these pages. The norm itself (DIN 680) is for sale only.
export const ENVELOPE_SOURCES = {
  din680: {
    title: "DIN 680:2008-02, 4.1 (Auszug)",
    address: "https://de.scribd.com/document/520948447/DIN-680-2008-02",
  },
  dinLang: { title: "Wikipedia: DIN lang (Kopie)", address: "https://de.wiki.li/DIN_lang" },
  envelopes: {
    title: "Wikipedia: Briefumschläge (Kopie)",
    address: "https://de-academic.com/dic.nsf/dewiki/199561",
  },
  printShop: {
    title: "3m-online.de: Briefumschläge",
    address: "http://www.3m-online.de/druck/briefumschlaege.html",
  },
  modulor: {
    title: "Modulor: Informationen über Versandtaschen",
    address: "https://www.modulor.de/buerobedarf/versandverpackung/versandtaschen/",
  },
  portoData: {
    title: "porto-data: porto_data/formats/layouts.json",
    address: "https://github.com/gruncellka/porto-data",
  },
  swiss: {
    title: "Normes pour enveloppes à fenêtre",
    address: "https://studylibfr.com/doc/2273411/normes-pour-enveloppes-%C3%A0-fen%C3%AAtre",
  },
  norway: {
    title: "Office Consult: plassering av mottakerfelt i vinduskonvolutter",
    address: "https://officeconsult.no/blogg/brevmaler-plassering-av-mottakerfelt-i-vinduskonvolutter/",
  },
} as const satisfies Readonly<Record<string, EnvelopeSource>>;
