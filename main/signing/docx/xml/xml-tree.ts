export interface XmlAttribute {
  /** With its prefix, as it stands in the file. */
  readonly name: string;
  readonly local: string;
  /** Empty for an attribute without prefix. */
  readonly namespace: string;
  readonly value: string;
}

/** An XML element with everything that its canonical form needs; comments and processing instructions are never in it. */
export interface XmlTree {
  /** With its prefix, as it stands in the file. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  /** Without declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
  /** The namespaces that hold here by their prefix; "" is the default one, which is missing or empty if there is none. */
  readonly scope: ReadonlyMap<string, string>;
  readonly parent: XmlTree | null;
  readonly children: readonly (XmlTree | string)[];
}

/** The elements directly inside. */
export function elementsOf(tree: XmlTree): readonly XmlTree[] {
  return tree.children.filter((child): child is XmlTree => typeof child !== "string");
}

/** The elements directly inside that have this name in this namespace. */
export function elementsNamed(tree: XmlTree, namespace: string, local: string): readonly XmlTree[] {
  return elementsOf(tree).filter((child) => child.namespace === namespace && child.local === local);
}

/** The element at the end of a path of names in one namespace, where each step has exactly one such element; else undefined. */
export function onlyElement(
  tree: XmlTree | undefined,
  namespace: string,
  ...path: readonly string[]
): XmlTree | undefined {
  let current = tree;
  for (const local of path) {
    const found: readonly XmlTree[] = current === undefined ? [] : elementsNamed(current, namespace, local);
    current = found.length === 1 ? found[0] : undefined;
  }
  return current;
}

/** The value of an attribute without namespace; undefined if there is none. */
export function attributeOf(tree: XmlTree | undefined, local: string): string | undefined {
  return tree?.attributes.find((attribute) => attribute.namespace === "" && attribute.local === local)?.value;
}

/** The text of an element that holds nothing else; undefined if elements are inside. */
export function textOf(tree: XmlTree | undefined): string | undefined {
  if (tree === undefined || elementsOf(tree).length > 0) return undefined;
  return tree.children.join("");
}

/** The element and all elements inside it. */
export function* descendantsOf(tree: XmlTree): Generator<XmlTree> {
  yield tree;
  for (const child of elementsOf(tree)) yield* descendantsOf(child);
}
