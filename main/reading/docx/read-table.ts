import { childrenNamed, nearest, type XmlElement } from "./xml-element";

/**
 * The rows of a table whose cells hold one paragraph each (undefined: an empty cell); null if its cells hold more than that,
 * so that it only lays text out.
 */
export function readTableRows(table: XmlElement): readonly (readonly (XmlElement | undefined)[])[] | null {
  const rows = nearest(table, "tr").map((row) => nearest(row, "tc"));
  const cells = rows.flat();
  if (cells.length === rows.length || !cells.every(isSimple)) return null;
  return rows.map((row) => row.map((cell) => childrenNamed(cell, "p")[0]));
}

function isSimple(cell: XmlElement): boolean {
  const blocks = cell.children.filter(({ name }) => name !== "tcPr");
  return blocks.length <= 1 && blocks.every(({ name }) => name === "p");
}
