import type { Token } from "markdown-it";
import type { ReactNode } from "react";

export interface GuideTextProps {
  readonly tokens: readonly Token[];
  /** Addresses of the pictures by their names. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** What a chapter says. The words are drawn as elements, never taken for markup. */
export function GuideText({ tokens, pictures }: GuideTextProps) {
  return <>{nodesOf(tokens, pictures)}</>;
}

const ELEMENTS: Readonly<Record<string, "p" | "ul" | "ol" | "li" | "strong" | "em" | "h4">> = {
  paragraph_open: "p",
  bullet_list_open: "ul",
  ordered_list_open: "ol",
  list_item_open: "li",
  strong_open: "strong",
  em_open: "em",
  heading_open: "h4",
};

/** Tokens come in a row, with one that opens and one that closes: what stands between them goes into the element. */
function nodesOf(tokens: readonly Token[], pictures: GuideTextProps["pictures"]): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const Element = ELEMENTS[token.type];
    if (Element !== undefined) {
      const end = closing(tokens, at);
      const inside = nodesOf(tokens.slice(at + 1, end), pictures);
      // In a list that is not spread out, paragraphs are hidden: their words stand in the item itself.
      nodes.push(token.hidden ? <span key={at}>{inside}</span> : <Element key={at}>{inside}</Element>);
      at = end;
    } else nodes.push(leafOf(token, at, pictures));
  }
  return nodes;
}

function leafOf(token: Token, key: number, pictures: GuideTextProps["pictures"]): ReactNode {
  switch (token.type) {
    case "inline":
      return <span key={key}>{nodesOf(token.children ?? [], pictures)}</span>;
    case "image":
      return pictureOf(token, key, pictures);
    case "softbreak":
      return " ";
    default:
      return token.content;
  }
}

/** Nothing where there is no such picture: a frame with words in it would be no help. */
function pictureOf(token: Token, key: number, pictures: GuideTextProps["pictures"]): ReactNode {
  const address = pictures[token.attrGet("src") ?? ""];
  return address === undefined ? null : <img key={key} className="guide-picture" src={address} alt={token.content} />;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length;
}
