import { describe, expect, it } from "vitest";
import { PRINT_POLICY, printFiles } from "../../main/app/print-page";

const JOB = {
  title: 'Brief <1> & "2"',
  sheet: { width: 220, height: 110 },
  pages: ["<svg>1</svg>", "<svg>2</svg>"],
  target: { printer: "Büro", copies: 1, isDuplex: false },
};

describe("a page for the printer", () => {
  it("is one page with a picture of each sheet, and no script", () => {
    const files = printFiles(JOB, { xMm: 0, yMm: 0 });
    expect([...files.keys()]).toEqual(["index.html", "print.css", "1.svg", "2.svg"]);
    expect(files.get("2.svg")).toEqual({ mediaType: "image/svg+xml", text: "<svg>2</svg>" });
    expect(files.get("index.html")?.text).toContain("<title>Brief &lt;1&gt; &amp; &quot;2&quot;</title>");
    expect(files.get("index.html")?.text).not.toContain("<script");
  });

  it("is as large as the sheet, and moved by what was measured of the printer", () => {
    const style = printFiles(JOB, { xMm: 3, yMm: -2 }).get("print.css")?.text ?? "";
    expect(style).toContain("@page { size: 220mm 110mm; margin: 0 }");
    expect(style).toContain("translate(3mm, -2mm)");
  });

  it("may load nothing but its style and its sheets", () => {
    expect(PRINT_POLICY.split("; ").slice(0, 3)).toEqual([
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self' data:",
    ]);
  });
});
