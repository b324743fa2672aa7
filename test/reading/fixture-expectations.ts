/** What a person reads in a fixture: written by hand, from the paper and not from the program's answer. */
export interface Expectation {
  readonly subject: string;
  readonly salutation: string;
  /** First word of each passage, in order. */
  readonly passages: readonly string[];
  readonly closing: string;
  /** Name and role of each who signs. */
  readonly signatories: readonly string[];
  /** ISO 8601; empty if the letter has none. */
  readonly date?: string;
  readonly place?: string;
  readonly recipient?: readonly string[];
  readonly sender?: Readonly<Record<string, string>>;
  readonly enclosures?: readonly string[];
  readonly copies?: readonly string[];
  readonly remarks?: Readonly<Record<string, number>>;
  readonly forms?: readonly string[];
  readonly language?: "en";
}

export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  "advice-centre-reference-line.txt": {
    subject: "Kürzung der Beratungsstelle Ostviertel",
    salutation: "Sehr geehrte Frau Dr. Voss,",
    passages: ["mit", "Im"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Anna-Lena Krüger/Vorsitzende", "Tarek Haddad/Schatzmeister"],
    date: "2026-02-12",
    recipient: ["An das", "Ministerium für Soziales", "Frau Dr. Helene Voss", "Werderstraße 124", "19055 Schwerin"],
    sender: { organisation: "Beratungsnetz Ostviertel e. V.", street: "Gasse 7", postcode: "18055", town: "Rostock" },
    enclosures: ["Jahresbericht 2025"],
    copies: ["Oberbürgermeisterin der Hansestadt Rostock", "Fraktionen der Bürgerschaft"],
  },
  "allotments-no-salutation.txt": {
    subject: "Aufruf: Die Kleingärten am Bahndamm bleiben!",
    salutation: "",
    passages: ["Am", "Kommt"],
    closing: "",
    signatories: [],
  },
  "broadband-mixed-encoding.txt": {
    subject: "Glasfaser für die Außendörfer",
    salutation: "Sehr geehrte Frau Staatssekretärin,",
    passages: ["in", "Bitte"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Dörfergemeinschaft Höhenrücken/"],
  },
  "bus-line-one-line-a-paragraph.txt": {
    subject: "Die Linie 47 muss auch abends fahren",
    salutation: "Liebe Mitglieder des Verkehrsausschusses,",
    passages: ["seit", "Die", "Bitte", "Wir"],
    closing: "Mit besten Grüßen",
    signatories: ["Fahrgastrunde Südhang/"],
  },
  "care-home-wrapped.md": {
    subject: "Pflegeheim St. Anna: keine Schließung ohne Ersatz",
    salutation: "Sehr geehrter Herr Direktor,",
    passages: ["im", "Wir", '<script>alert("so', "Die", "|", "Sie"],
    closing: "Mit nachdenklichen Grüßen",
    signatories: ["Angehörigenbeirat St. Anna/"],
    remarks: { picture: 1, other: 1 },
  },
  "climate-demands-lists.txt": {
    subject: "Was die Stadt bis 2030 für das Klima tun muss",
    salutation: "Sehr geehrte Frau Oberbürgermeisterin, sehr geehrte Mitglieder des Rates,",
    passages: ["der", "Was", "Wir", "eine", "Für"],
    forms: ["text", "heading", "text", "text", "text"],
    closing: "Herzliche Grüße",
    signatories: ["Initiative Klimastadt/"],
  },
  "clinic-hyphenated.txt": {
    subject: "Erhalt der Geburtshilfe im Kreiskrankenhaus",
    salutation: "Sehr geehrter Herr Landrat,",
    passages: ["mit", "Begründet", "Wir"],
    closing: "Hochachtungsvoll",
    signatories: ["Frauenbündnis Südkreis/"],
  },
  "cycling.md": {
    subject: "Sichere Schulwege jetzt",
    salutation: "Sehr geehrte Damen und Herren des Bauausschusses,",
    passages: ["am", "Was", "Tempo", "Wir", "Bitte"],
    forms: ["text", "heading", "text", "quotation", "text"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Schulpflegschaft Nordring/"],
  },
  "email-with-quotation.txt": {
    subject: "Re: Radweg an der Hafenstraße",
    salutation: "Hallo Frau Wiegand,",
    passages: ["vielen", "Eine", "Die", "Können"],
    forms: ["text", "quotation", "text", "text"],
    closing: "Viele Grüße",
    signatories: ["Ida Kessler/", "Radnetz Hafenviertel/"],
    date: "2026-04-14",
    sender: { email: "ida.kessler@radnetz.example" },
  },
  "english-tenants.txt": {
    language: "en",
    subject: "Sale of the Riverside estate",
    salutation: "Dear Councillor Hughes,",
    passages: ["we", "The", "We"],
    closing: "Yours sincerely,",
    signatories: ["Olivia Marsh/Chair, Riverside Tenants Association"],
    date: "2026-05-05",
    recipient: ["The Leader of the Council", "City Hall, College Green", "Bristol BS1 5TR"],
    sender: {
      organisation: "Riverside Tenants Association",
      street: "12 Quay Street",
      town: "Bristol BS1 4DJ",
      email: "tenants@riverside.example",
    },
    enclosures: ["Petition", "Minutes of the tenants' meeting"],
    copies: ["Local Democracy Service"],
  },
  "food-bank-forwarded.txt": {
    subject: "",
    salutation: "Sehr geehrte Frau Ausschussvorsitzende,",
    passages: ["die", "Mit"],
    forms: ["text", "text"],
    closing: "Mit herzlichen Grüßen",
    signatories: ["Ömer Yıldız/"],
  },
  "library-printed-width.txt": {
    subject: "Keine Schließung der Bücherei am Wasserturm",
    salutation: "Sehr geehrte Mitglieder des Stadtrats,",
    passages: ["die", "In", "Wir", "Lehnen"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Bündnis Nordstadt liest/"],
    date: "2026-05-04",
    recipient: ["Fraktionen im Stadtrat", "Fischmarkt 1", "99084 Erfurt"],
    sender: { organisation: "Bündnis Nordstadt liest", street: "Turmweg 3", postcode: "99086", town: "Erfurt" },
  },
  "market-old-mac.txt": {
    subject: "Der Markt gehört auf den Kirchplatz",
    salutation: "Sehr geehrter Herr Oberbürgermeister,",
    passages: ["seit", "Der"],
    closing: "Viele Grüße",
    signatories: ["Käthe Möllenhoff/"],
  },
  "playground-column-72.txt": {
    subject: "Gesperrter Spielplatz Lindenstraße",
    salutation: "Sehr geehrte Damen und Herren,",
    passages: ["der", "Wir", "Wir", "Über"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Miriam Özdemir/Sprecherin", "Jonas Terhorst/Kassenwart"],
    date: "2026-03-17",
    place: "Essen",
    recipient: ["Stadt Essen", "Grün und Gruga", "Rathaus, Porscheplatz 1", "45121 Essen"],
    sender: {
      organisation: "Elterninitiative Lindenviertel",
      street: "Lindenstraße 14",
      postcode: "45127",
      town: "Essen",
      phone: "0201 555 0142",
      email: "spielplatz@lindenviertel.example",
    },
    enclosures: ["Unterschriftenliste (9 Seiten)", "Fotos vom 2. März"],
  },
  "railway-noise-windows-1252.txt": {
    subject: "Lärmschutz an der Güterstrecke – wo bleibt die Wand?",
    salutation: "Sehr geehrter Herr Dr. Albers,",
    passages: ["die", "Das"],
    closing: "Mit freundlichem Gruß",
    signatories: ["Ruth Pfennig/"],
    date: "2026-06-09",
    place: "Köln",
    recipient: ["Herrn", "Dr. Konrad Albers MdB", "Platz der Republik 1", "11011 Berlin"],
  },
  "river-utf16be.txt": {
    subject: "Renaturierung der Schleie zwischen Mühle und Wehr",
    salutation: "Guten Tag Frau Regierungspräsidentin,",
    passages: ["die", "Geben"],
    closing: "Freundliche Grüße",
    signatories: ["Angelverein Unterstadt/", "Naturfreunde Schleietal/"],
  },
  "school-meals-utf16le.txt": {
    subject: "Warmes Mittagessen für alle Grundschulkinder",
    salutation: "Sehr geehrte Frau Ministerin,",
    passages: ["an", "Andere", "Wir"],
    closing: "Solidarische Grüße",
    signatories: ["Elternrat der Grundschule am Anger/"],
  },
  "swimming-pool-pdf-pages.txt": {
    subject: "Offener Brief zum Freibad Talaue",
    salutation: "Sehr geehrter Herr Bürgermeister Brandt, sehr geehrte Mitglieder des Gemeinderats,",
    passages: ["seit", "Schon", "Das", "Hinzu", "Wir"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Förderverein Freibad Talaue/Der Vorstand"],
    remarks: { pageNumber: 3, runningHead: 2 },
  },
  "wind-turbines-justified.txt": {
    subject: "Windräder am Hochfeld: Bürger beteiligen",
    salutation: "Sehr geehrte Frau Amtsvorsteherin,",
    passages: ["die", "In"],
    closing: "Mit sonnigen Grüßen aus dem Norden",
    signatories: ["Windfreunde Hochfeld/"],
    date: "2026-12-01",
    place: "Hochfeld",
    sender: { organisation: "Windfreunde Hochfeld", street: "Dorfstraße 2", postcode: "24999", town: "Hochfeld" },
    remarks: { pageNumber: 1 },
  },
  "youth-centre-blank-after-each-line.txt": {
    subject: "Jugendzentrum „Alte Druckerei“ erhalten",
    salutation: "Sehr geehrte Mitglieder des Jugendhilfeausschusses,",
    passages: ["mit", "Die", "Besonders", "Wir"],
    closing: "Mit freundlichen Grüßen",
    signatories: ["Freundeskreis Alte Druckerei/"],
  },
};
