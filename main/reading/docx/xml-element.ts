/** An XML element with names as they stand behind their prefix: WordprocessingML is told apart by its places, not by prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside. */
  readonly text: string;
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of path) current = current?.children.find((candidate) => candidate.name === name);
  return current;
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Of the forms that a program wrote for newer and older readers, the first; both say the same. */
export function chosenForm(alternatives: XmlElement): XmlElement {
  return child(alternatives, "Choice") ?? child(alternatives, "Fallback") ?? { ...alternatives, children: [] };
}

/** The nearest descendants of that name, whatever wraps them. */
export function nearest(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => (inner.name === name ? [inner] : nearest(inner, name)));
}

/** The attribute "val" of a child, such as the style's name in pPr/pStyle. */
export function childValue(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return child(element, ...path)?.attributes["val"];
}

/** Whether an on-off property such as <w:b/> is set. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(element.attributes["val"] ?? "");
}
