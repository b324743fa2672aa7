import { describe, expect, it } from "vitest";
import { applyFix } from "../../../preload/letter/checks/apply-fix";
import { passageText } from "../../../preload/letter/passage";
import { aPassage } from "../letter-builder";
import { aWholeLetter, findings } from "./find-in-letter";

const SLIPS = [
  "Ich danke ihnen für die Geduld.",
  "Wir danken ihnen im Voraus für eine rasche Antwort.",
  "Vielen Dank für ihr Schreiben vom 3. Mai.",
  "Vielen Dank für ihre freundliche Antwort.",
  "Über ihre Antwort freuen wir uns.",
  "Wir bitten um ihre Unterstützung.",
  "Für ihre Mühe danke ich schon heute.",
  "Gern stehen wir ihnen für ein Gespräch zur Verfügung.",
  "Heute schreibe ich ihnen wegen der Buslinie 12.",
  "Wir schreiben ihnen, weil der Schulweg gefährlich ist.",
  "Anbei sende ich ihnen die Unterschriften.",
  "Ich möchte ihnen zuerst für den Besuch danken.",
  "Bitte teilen sie uns das Ergebnis mit.",
  "Bitte setzen Sie sich in ihrer Fraktion dafür ein.",
  "Stimmen Sie in ihrem Ausschuss gegen den Antrag.",
  "Wir wünschen ihnen eine erfolgreiche Wahlperiode.",
  "Wir bitten Sie, ihren Einfluss zu nutzen.",
  "Mit Interesse haben wir ihren Brief gelesen.",
  "Auf ihre Rückmeldung warten wir gespannt.",
  "Wir hoffen auf ihr Verständnis.",
  "Zu ihrer Information legen wir den Plan bei.",
  "Wir teilen ihnen mit, dass der Verein umzieht.",
  "Wie ihnen bekannt ist, fehlt ein Radweg.",
  "Wie Sie ihrem Kalender entnehmen, ist die Frist vorbei.",
  "Ich versichere ihnen, dass wir helfen werden.",
  "Wir schlagen ihnen einen Ortstermin vor.",
  "Wir laden Sie ein, sich ihr eigenes Bild zu machen.",
  "Könnten Sie uns ihre Gründe nennen?",
  "Ich gratuliere ihnen zur Wahl.",
  "Ich möchte mich bei ihnen für das Gespräch bedanken.",
  "Haben Sie vielen Dank für ihre E-Mail.",
  "Ich bitte um ihre Stellungnahme bis Ende Mai.",
  "Der Radweg ist kaputt. Ich bitte Sie um ihre Hilfe.",
  "Wie Sie in ihrer Rede gesagt haben, fehlt das Geld.",
  "Darf ich ihnen unseren Vorschlag schicken?",
  "Wir übersenden ihnen die Liste.",
  "Für ihre Zeit und ihre Aufmerksamkeit danken wir.",
  "Bitte antworten sie bis zum 3. Mai.",
  "Werden Sie ihr Versprechen halten?",
  "Dafür wünsche ich ihnen viel Erfolg.",
  "Wir würden ihnen das gern vor Ort zeigen.",
  "Wir rechnen mit ihrer Stimme.",
  "Ich empfehle ihnen einen Besuch im Stadtteil.",
  "Der Weg ist dunkel. Ich bitte um ihre Antwort bis Freitag.",
  "Das Dach ist undicht. Wir danken ihnen für jede Hilfe.",
  "Im Winter ist es glatt. Bitte helfen sie uns.",
  "Wir haben ihr Schreiben vom 12. Juni erhalten.",
  "Mit großem Interesse habe ich ihre Stellungnahme gelesen.",
  "Wir würden uns freuen, wenn Sie in ihrem Wahlkreis dafür werben.",
  "Für Fragen stehe ich ihnen jederzeit zur Verfügung.",
  "Nochmals danke ich ihnen für das gute Gespräch.",
  "Wir möchten ihnen heute unser Anliegen schildern.",
  "Ich freue mich auf ihre Rückmeldung.",
  "Haben Sie Dank für ihr Verständnis!",
  "Wir vertrauen auf ihre Unterstützung.",
  "Wie ihnen sicher bekannt ist, endet die Frist im Mai.",
];

// "ihre" may be somebody else's here; whoever finds more of them looks at the sentences that are right.
const LEFT_ALONE = [
  "In der Sitzung haben Sie ihre Zustimmung angekündigt.",
  "Ihre Partei regiert. Nutzen Sie ihre Mehrheit.",
  "Sicher kennen Sie das aus ihrem Alltag.",
  "Beim Treffen hatten Sie uns ihre Hilfe zugesagt.",
];

const RIGHT = [
  "Wir sprachen mit den Bürgern; ihnen fehlt ein Bus.",
  "Viele Ehrenamtliche helfen. Wir danken ihnen für ihre Mühe.",
  "Die Eltern sind besorgt. Bitte hören Sie ihre Fragen an.",
  "Die Verwaltung hat geantwortet. Über ihre Antwort waren wir enttäuscht.",
  "Die Kinder haben gemalt. Wir senden ihnen heute einen Gruß.",
  "Bitte geben Sie ihnen eine Chance.",
  "Die Ministerin kennt das Problem. In ihrem Schreiben vom Mai nennt sie Zahlen.",
  "Unterstützen Sie die Initiative bei ihrer Arbeit.",
  "Wir haben den Geflüchteten zugehört und danken ihnen.",
  "Die Stadt muss ihre Schulen schützen.",
  "Wir kennen Familien, denen das Geld fehlt; ihre Not ist groß.",
  "Unsere Nachbarin ist 80. Ich schreibe ihr jede Woche.",
  "Die Helferinnen waren da. Ich möchte ihnen heute danken.",
  "Die Gemeinden warten. Wir hoffen auf ihre Unterstützung.",
  "Frau Weber leitet das Heim. Für ihre Hilfe danken wir.",
  "Meine Mutter wartet auf den Bus. Ich will ihr helfen.",
  "Die Händler brauchen Kunden. Ohne sie verlieren sie ihre Läden.",
  "Helfen Sie den Menschen, ihre Heimat zu behalten.",
  "Sagen Sie den Beschäftigten, dass wir ihnen vertrauen.",
  "Die Fraktion hat ihr Wort gegeben.",
  "Bitte fragen Sie die Schülerinnen nach ihrer Meinung.",
  "Schülerinnen haben uns geschrieben. Auf ihre Briefe antworten wir bald.",
  "Die Feuerwehr sucht Nachwuchs. Bitte unterstützen Sie ihre Arbeit.",
  "Der Antrag und die Begründung lagen vor; in ihr steht nichts Neues.",
  "Wir stehen an der Seite der Pflegekräfte und teilen ihnen das auch mit.",
  "Wir haben die Anwohner besucht. Wir bitten um ihre Antwort bis Mai.",
  "Wenn Sie mit Betroffenen reden, werden Sie ihre Sorgen verstehen.",
  "Auch die Polizei sieht das so, und wir danken ihr für ihr Engagement.",
  "Menschen in Not hoffen auf Sie. Nehmen Sie ihre Bitte ernst.",
  "Vor Ort sind 40 Familien betroffen. Wir wünschen ihnen Kraft.",
  "Die Pflegerinnen sind müde. Ich wünsche ihnen mehr Kollegen.",
  "Seit Jahren helfen Vereine. Für ihr Engagement danken wir.",
  "Die Landesregierung plant das. Wir bitten um ihre Zustimmung nicht.",
  "Wir haben das Jugendamt und die Schule gefragt und warten auf ihre Antwort.",
  "Wer alt ist, braucht Hilfe. Geben Sie diesen Menschen ihre Würde zurück.",
  "Die Genossenschaft hat ihre Satzung geändert.",
  "Haben die Kommunen Geld, geben sie es für ihre Schulen aus.",
  "Lehrkräfte schreiben uns. Wir antworten ihnen und danken für ihre Offenheit.",
  "Bitte lassen Sie die Familien in ihrer Wohnung.",
  "Nehmen Sie der Stadt nicht ihre Mitte.",
  "Frau Klein hat uns eingeladen. Wir haben ihre Nachricht gern gelesen.",
  "Die Bezahlkarte ist teuer. Ihre Kosten tragen wir alle.",
  "Rentner zahlen mehr. Wir schreiben ihnen in jedem Herbst.",
  "Neun Mütter haben unterschrieben. Mit ihrer Unterstützung sammeln wir weiter.",
  "Der Ausschuss und seine Sprecherin tagten. Vielen Dank für ihren Bericht.",
  "Die Busse sind voll, und ihre Fahrer sind erschöpft. Wir danken ihnen trotzdem.",
  "Der Rat hat beraten. Wir teilen seine Meinung und danken ihm für ihr Protokoll.",
  "Wer pflegt, braucht Zeit. Bitte schenken Sie diesen Angehörigen ihre Zeit zurück.",
  "Im Heim leben 30 Jugendliche. Mit ihrer Hilfe haben wir den Garten angelegt.",
  "Die Lehrerin schrieb uns. In ihrer Nachricht stand, dass die Heizung fehlt.",
  "Der Bürgermeister hat mit den Müttern gesprochen und ihnen geantwortet; wir danken ihnen auch.",
  "Ehrenamtliche stehen jeden Tag dort. Wir möchten ihnen heute öffentlich danken.",
  "Beide Ämter sind zuständig. Wir haben ihre Antwort noch nicht.",
  "Die Pläne liegen aus. Wir haben ihre Wirkung geprüft.",
  "Das Team der Tafel arbeitet gut. Wir danken ihr für ihren Einsatz.",
  "Ältere trauen sich nicht hinaus. Wir wollen ihnen zeigen, dass es geht.",
  "Die Caritas hilft. Auf ihre Unterstützung können wir zählen.",
  "Jede Fraktion sprach. Wir haben ihre Stellungnahme gelesen.",
  "Kinder lieben den Platz. Bitte sichern Sie ihren Weg dorthin.",
  "Die Nachbarn zahlen. Bitte senken Sie ihre Gebühren.",
  "Der Verein und die Schule planen ein Fest. Wir haben ihre Einladung angenommen.",
  "In den Dörfern fährt nichts. Wir schreiben ihnen einen offenen Brief.",
  "Geflüchtete wollen arbeiten. Erlauben Sie ihnen das, und wir danken ihnen mit Zuspruch.",
  "Die Kreisverwaltung prüft. Wir bitten sie um ihre Einschätzung.",
  "Polizei und Feuerwehr kennen die Stelle. Wir haben ihre Einschätzung eingeholt.",
  "Die Anwohnerschaft ist laut. Wir verstehen ihre Geduld nicht mehr.",
  "Die AWO betreibt das Haus. Wir danken für ihr Engagement.",
  "Unsere Gäste kamen gern. Wir schicken ihnen Bilder.",
  "Nehmen Sie den Kommunen nicht ihre Mittel.",
  "Die Demokratie lebt. Bitte schützen Sie ihre Regeln.",
  "Die Natur braucht Ruhe. Bitte achten Sie ihre Grenzen.",
  "Die Innenstadt stirbt. Bitte erhalten Sie ihre Läden.",
  "Der Wald und seine Tiere leiden. Lassen Sie ihnen Raum.",
  "Die Bahn fährt selten. Wir haben ihre Antwort erhalten.",
  "Eine Mutter hat uns angesprochen. Vielen Dank für ihre Offenheit.",
  "Die Pfarrerin hält zu uns. Für ihr Verständnis danken wir.",
  "Gestern sprach die Landrätin. Wir fanden ihre Einschätzung richtig.",
  "Der Chor und das Orchester üben dort. Wir wünschen ihnen ein Dach.",
  "Rund 200 Pendler fahren täglich. Wir haben ihnen einen Fragebogen gegeben und senden ihnen das Ergebnis.",
  "Im Stadtrat sitzen gute Leute. Wir vertrauen ihnen.",
  "Alleinerziehende haben es schwer. Bitte hören Sie ihnen zu.",
  "Die Buslinie ist voll. Wir kennen ihre Fahrgäste.",
  "Pflege ist teuer. Bitte denken Sie an alle, die ihre Rente dafür geben.",
  "Wir haben der Bezirksregierung geschrieben. Auf ihre Antwort warten wir.",
  "Im Juni besuchten uns Schulklassen. Wir haben ihnen vieles gezeigt und möchten ihnen danken.",
  "Herr Klein und Frau Groß leiten den Treff. Wir danken ihnen herzlich.",
  "Wir bewundern die Trainerin. Mit ihrer Hilfe sind wir Meister.",
  "Menschen mit Behinderung fehlen Rampen. Wir schulden ihnen mehr, und wir sagen ihnen das.",
  "Die Bürgerschaft zahlt. Ich teile ihre Sorgen und danke für ihre Geduld.",
];

const salutation = { own: "Sehr geehrte Frau Muster,", alternatives: [] };
const letterOf = (...texts: readonly string[]) => ({
  salutation,
  passages: texts.map((text, index) => aPassage(`p${index}`, text)),
});
const smallIn = (...texts: readonly string[]) =>
  findings(letterOf(...texts)).filter(({ check }) => check === "addressee-small");

describe("a reader who is written small", () => {
  it.each(SLIPS)("is found in: %s", (text) => {
    expect(smallIn(text).length).toBeGreaterThan(0);
  });

  it.each([...LEFT_ALONE, ...RIGHT])("is not found in: %s", (text) => {
    expect(smallIn(text)).toEqual([]);
  });

  it("is somebody else where the passage before speaks of several", () => {
    expect(smallIn("Viele Freiwillige kamen.", "Wir danken ihnen sehr.")).toEqual([]);
    expect(smallIn("Der Weg ist dunkel.", "Wir danken ihnen sehr.")).toHaveLength(1);
  });

  it("is put right word by word, in one step each", () => {
    const letter = aWholeLetter(letterOf("Ich danke ihnen für ihre Mühe und bitte um ihre Antwort."));
    const found = findings(letter).filter(({ check }) => check === "addressee-small");
    expect(found.map(({ values }) => values["right"])).toEqual(["Ihnen", "Ihre", "Ihre"]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
    const mended = found.reduce((next, { fix }) => applyFix(next, fix), letter);
    expect(mended.passages.map(passageText)).toEqual(["Ich danke Ihnen für Ihre Mühe und bitte um Ihre Antwort."]);
  });

  it("is nobody in a letter among friends, in what is quoted, and in English", () => {
    const text = "Wir danken ihnen für das Gespräch.";
    const ids = (changes: Parameters<typeof findings>[0]) => findings(changes).map(({ check }) => check);
    expect(ids({ ...letterOf(text), salutation: { own: "Hallo zusammen,", alternatives: [] } })).not.toContain(
      "addressee-small",
    );
    expect(ids(letterOf(text, "Ihr wisst, dass ihr das könnt."))).not.toContain("addressee-small");
    expect(smallIn(`Sie schreiben: „${text}“`)).toEqual([]);
    expect(ids({ ...letterOf(text), language: "en" })).not.toContain("addressee-small");
  });
});
