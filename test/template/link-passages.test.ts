import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { assignLinks } from "../../preload/template/linking/assign-links";
import { linkIndex } from "../../preload/template/linking/link-index";
import { linkLetter } from "../../preload/template/linking/link-letter";
import { LINK_THRESHOLD, linkPassages } from "../../preload/template/linking/link-passages";
import { aLetter, aPassage } from "../letter/letter-builder";
import { readFixture } from "../reading/read-fixture";
import { BUILT_IN } from "./built-in-templates";
import { type LinkMeasure, leaveOneOut, linkingTable, measureLinks, unrelatedLetters } from "./measure-links";

const OPEN_LETTER = "open-letter-blank-after-each-line.txt";
// Not unrelated: a letter about the way to school. It does not argue as the template does, and stays without a link.
const WAY_TO_SCHOOL = "cycling.md";
const [motion, school] = BUILT_IN;
if (motion === undefined || school === undefined) throw new Error("two built-in templates are expected");

/** Read by a person: what each passage of the open letter corresponds to, and which positions it takes. */
const OPEN_LETTER_LINKS: readonly (readonly [string, readonly string[]])[] = [
  ["opening", ["break-with-principles"]],
  ["principles", ["deterrence-over-values", "interior-ministry"]],
  ["organisation", ["costs"]],
  ["reception", ["state-deportation", "central-facilities"]],
  ["agreements", ["language-support", "recognition", "municipal-funding", "exclusion-undoes"]],
  ["expectation", ["social-democratic-yardsticks"]],
  ["directions", ["not-adopt", "revise", "decentral", "early-integration", "legal-certainty", "strong-municipalities"]],
];

describe("linking a letter that was read in", () => {
  it("finds the template passage of each passage of the open letter, and the positions in it", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    const linked = linkPassages(letter, linkIndex(motion.template));
    expect(
      linked.map(({ origin, positions }) => [origin.kind === "linked" ? origin.passage : null, positions]),
    ).toEqual(OPEN_LETTER_LINKS);
  });

  it("says how sure it is and which words gave the hint, as they stand in the passage", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    for (const { origin, ...passage } of linkPassages(letter, linkIndex(motion.template))) {
      if (origin.kind !== "linked") throw new Error("not linked");
      expect(origin.confidence).toBeGreaterThanOrEqual(LINK_THRESHOLD);
      expect(origin.confidence).toBeLessThan(1);
      expect(origin.hints.length).toBeGreaterThan(2);
      for (const hint of origin.hints) expect(passageText({ ...passage, origin })).toContain(hint);
    }
  });

  it("changes no word, no id and no formatting", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    const linked = linkPassages(letter, linkIndex(motion.template));
    expect(linked.map(({ id, form, blocks }) => ({ id, form, blocks }))).toEqual(
      letter.passages.map(({ id, form, blocks }) => ({ id, form, blocks })),
    );
  });

  it("leaves a letter in another language, and a lone weak resemblance, without a link", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    const english = { ...letter, language: "en" } as const;
    expect(linkPassages(english, linkIndex(motion.template))).toBe(english.passages);
    const { letter: cycling } = await readFixture(WAY_TO_SCHOOL);
    expect(linkPassages(cycling, linkIndex(school.template))).toBe(cycling.passages);
  });
});

describe("the threshold", () => {
  it("is where no link is wrong, and is measured anew here: the table stands in the README", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    const seed = { letter, index: linkIndex(motion.template), right: OPEN_LETTER_LINKS.map(([id]) => id) };
    const rows: readonly (readonly [string, LinkMeasure])[] = [
      ["the open letter", measureLinks([seed])],
      ["the motion's template, one tone left out", measureLinks(leaveOneOut(motion))],
      ["the school's template, one tone left out", measureLinks(leaveOneOut(school))],
      ["unrelated letters against the motion's", measureLinks(await unrelatedLetters(motion.template, OPEN_LETTER))],
      ["unrelated letters against the school's", measureLinks(await unrelatedLetters(school.template, WAY_TO_SCHOOL))],
    ];
    for (const [, { wrong }] of rows) expect(wrong).toBe(0);
    const [open, first, , ...unrelated] = rows.map(([, measure]) => measure);
    expect(open).toMatchObject({ right: 7, missed: 0 });
    expect(first?.missed).toBeLessThan((first?.found ?? 0) / 20);
    for (const { right, highestWrong } of unrelated) {
      expect(right).toBe(0);
      expect(highestWrong).toBeLessThan(LINK_THRESHOLD);
    }
    await expect(linkingTable(rows)).toMatchFileSnapshot("linking-table.txt");
  });
});

describe("which template a letter is linked to", () => {
  it("is the one it fits, with the positions it takes carried and all others dropped", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    const some = { ...letter, passages: letter.passages.slice(2, 6) };
    const linked = linkLetter(some, [school.template, motion.template]);
    expect(linked?.template).toMatchObject({ id: motion.template.id, version: motion.template.version, facts: {} });
    const { positions, voice } = linked?.template.choices ?? {};
    expect(Object.keys(positions ?? {}).filter((id) => positions?.[id] === "carried")).toEqual(
      OPEN_LETTER_LINKS.slice(2, 6).flatMap(([, ids]) => ids),
    );
    expect(new Set(Object.values(positions ?? {}))).toEqual(new Set(["carried", "dropped"]));
    expect(voice).toBe("we");
  });

  it("is none for a letter about something else, and none for a file far longer than a letter", async () => {
    expect(linkLetter(aLetter(), [school.template, motion.template])).toBeNull();
    const { letter } = await readFixture(OPEN_LETTER);
    const long = { ...letter, passages: [...letter.passages, aPassage("lang", "Isolation ".repeat(30_000))] };
    expect(linkLetter(long, [motion.template])).toBeNull();
  });

  it("is none for a letter of the same make about another motion", () => {
    const texts = [
      "mit Interesse haben wir den Leitantrag „Sicher im Alter“ gelesen, den der Landesvorstand am 3. Mai 2026 vorgestellt hat. Als Seniorenrat setzen wir uns für ältere Menschen in Nordrhein-Westfalen ein.",
      "Der Antrag verspricht Gerechtigkeit und Zusammenhalt, lässt aber offen, woher die Pflegekräfte kommen sollen. Die schnellere Anerkennung ausländischer Berufsabschlüsse wäre ein erster Schritt.",
      "Besonders kritisch sehen wir die Verlagerung der Heimaufsicht in das Sozialministerium. Der Umbau der Zuständigkeiten kostet Geld, das in der Pflege fehlt.",
      "Wir bitten Sie, den Antrag zu überarbeiten und in dieser Fassung nicht zu beschließen.",
    ];
    const letter = aLetter({ passages: texts.map((text, index) => aPassage(`p${index}`, text)) });
    expect(linkLetter(letter, [school.template, motion.template])).toBeNull();
  });

  it("knows who speaks", async () => {
    const { letter } = await readFixture(OPEN_LETTER);
    const alone = [
      ...letter.passages,
      aPassage("ich", "Ich bitte Sie. Ich meine es ernst, mir und meiner Familie zuliebe. Ich warte."),
    ];
    expect(linkLetter({ ...letter, passages: alone }, [motion.template])?.template.choices.voice).toBe("I");
  });
});

describe("assigning passages", () => {
  it("gives each its own: who would lose most by the second choice chooses first", () => {
    const links = assignLinks(
      [
        [0.9, 0.8, 0],
        [0.85, 0, 0],
        [0, 0, 0.3],
      ],
      0.5,
    );
    expect(links).toEqual([1, 0, -1]);
  });

  it("shares a template passage where nothing else is left", () => {
    expect(assignLinks([[0.9], [0.8]], 0.5)).toEqual([0, 0]);
    expect(assignLinks([], 0.5)).toEqual([]);
  });
});
