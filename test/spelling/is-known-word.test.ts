import { describe, expect, it } from "vitest";
import { knownWords } from "../letter/checks/check-sample";

describe("German spelling", () => {
  it.each([
    "Zuständigkeitsverlagerung Einbürgerungsverfahren Fahrplanwechsel Rheinbrücke Querschnittsaufgabe",
    "menschenrechtsbasierte zivilgesellschaftliche Perspektivlosigkeit Nachmeldungen",
    "Aufnahme- Integrations- NRW-SPD Ein-Personen-Haushalt Tempo-Limit",
    "Schüler*innen Bürger:innenrat Lehrer/-innen SchülerInnen",
    "Wir wir Geflüchtete Ausländerbehörden Marx’ geht’s",
    "eingeübt zurückzulassen mitzuteilen weiterentwickelt mitorganisiert herausgefordert alleingelassen",
    "Bezahlkarte Bezahlkarten Opt-out-Regelung vulnerable Vulnerabilität niedrigschwellige Ehrenamtlerinnen Anwohnenden",
    "Geflüchtetenarbeit Wohnungslosenhilfe Teilhabechancengesetz Radwegenetz Sprachmittlerpool Mehrgenerationenhaus",
  ])("knows %s", async (words) => {
    const knows = await knownWords("de");
    expect(words.split(" ").filter((word) => !knows(word))).toEqual([]);
  });

  it.each([
    "Ausländerrrecht Zustendigkeit Bürgerinitative Kinderr Mitgliederversamlung Unterbringug Haushaltsmitel",
    "vorallem Vorallem umbedingt ausversehen zumindestens wiederspiegeln vorraus Vorraussetzung",
    "Bezahlkahrte Radwegnetzz Landesregirung derStadt Kommunenund undwir Mitgliederder Flüchtlingein wirbitten",
    "eingeübbt mitgetragn angehöhrt ausgebilldet aufzunehemn zusammenarbeitn garnicht aufjedenfall entgültig",
    "Einbürgerungverfahren Verwaltungaufwand Integrationrat Standart Resourcen Maßnamen seperat Schüler*inen Beschlussder",
  ])("finds the slips %s", async (words) => {
    const knows = await knownWords("de");
    expect(words.split(" ").filter((word) => knows(word))).toEqual([]);
  });
});

describe("English spelling", () => {
  it("knows British and American words, and finds slips", async () => {
    const knows = await knownWords("en");
    const right = "organisation organization colour color council’s tenants’ self-governed well-known".split(" ");
    expect(right.filter((word) => !knows(word))).toEqual([]);
    expect("recieve goverment housng-benefit".split(" ").filter((word) => knows(word))).toEqual([]);
  });
});
