import { describe, expect, it } from "vitest";
import { passageText } from "../../../../preload/letter/passage";
import { readClipboard } from "../../../../renderer/passages/paste/read-clipboard";
import { readHtml } from "../../../../renderer/passages/paste/read-html";
import { readPlain } from "../../../../renderer/passages/paste/read-plain";
import { aPassage } from "../../../letter/letter-builder";

type Read = ReturnType<typeof readHtml>;

/** The blocks as they read: "1." before the items of a numbered list, "–" before those of another. */
function shown(passages: Read): readonly string[] {
  return (passages ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const lines = passageText(aPassage("p", "", { blocks: [block] })).split("\n");
      if (block.kind === "paragraph") return lines;
      return lines.map((line, index) => `[${block.ordered ? `${index + 1}.` : "–"}] ${line}`);
    }),
  );
}

const html = (page: string) => shown(readHtml(page));
const plain = (text: string) => shown(readPlain(text));

describe("the numbers of a pasted list", () => {
  it("are the letter's where they count from one", () => {
    expect(html("<ol><li>Ahorn<li>Buche</ol>")).toEqual(["[1.] Ahorn", "[2.] Buche"]);
    expect(html("<ol start=1><li value=1>Ahorn<li value=2>Buche</ol>")).toEqual(["[1.] Ahorn", "[2.] Buche"]);
    expect(plain("1. Ahorn\n2. Buche")).toEqual(["[1.] Ahorn", "[2.] Buche"]);
    expect(plain("- Ahorn\n- Buche")).toEqual(["[–] Ahorn", "[–] Buche"]);
  });

  it("stay as words where the letter's list would change them", () => {
    expect(html("<p>Bäume:</p><ol start=3><li>Ahorn<li>Buche</ol>")).toEqual(["Bäume:", "3. Ahorn", "4. Buche"]);
    expect(html("<ol><li>Ahorn<li value=7>Buche</ol>")).toEqual(["1. Ahorn", "7. Buche"]);
    expect(html("<ol start=3 reversed><li>Ahorn<li>Buche</ol>")).toEqual(["3. Ahorn", "2. Buche"]);
    expect(html("<ol start=3 type=a><li>Ahorn</ol><ol start=4 type=I><li>Buche</ol>")).toEqual([
      "c. Ahorn",
      "IV. Buche",
    ]);
    expect(plain("3. Ahorn\n4. Buche")).toEqual(["3. Ahorn", "4. Buche"]);
    expect(plain("1. Ahorn\n3. Buche")).toEqual(["1. Ahorn", "3. Buche"]);
    expect(plain("- Ahorn\n3. Buche")).toEqual(["- Ahorn", "3. Buche"]);
  });

  it("stay however long the list is, within the bounds of a letter", () => {
    const read = readClipboard(`<ol start=3>${"<li>Ahorn</li>".repeat(6_000)}</ol>`, "");
    expect(Math.max(...read.map(({ blocks }) => blocks.length))).toBeLessThan(5_000);
    expect(shown(read).at(-1)).toBe("6002. Ahorn");
  });

  it("are read from the marks of Word", () => {
    const item = (mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span>${text}</p>`;
    expect(html(item("1.", "Ahorn") + item("2.", "Buche"))).toEqual(["[1.] Ahorn", "[2.] Buche"]);
    expect(html(item("a)", "Ahorn") + item("b)", "Buche"))).toEqual(["[1.] Ahorn", "[2.] Buche"]);
    expect(html(item("3.", "Ahorn") + item("4.", "Buche"))).toEqual(["3. Ahorn", "4. Buche"]);
    expect(html(item("1.", "Ahorn") + item("1.1.", "Buche"))).toEqual(["1. Ahorn", "1.1. Buche"]);
  });
});
