import { Constructed, fromBER, Integer, Null, ObjectIdentifier, OctetString } from "asn1js";

type Asn1Node = ReturnType<typeof fromBER>["result"];

/** What a value of ASN.1 turned out not to be; whoever reads a file says what that means for it. */
export class Asn1Mismatch extends Error {
  constructor(expected: string) {
    super(`Expected ${expected}`);
    this.name = "Asn1Mismatch";
  }
}

/** A value of ASN.1 that is asked for what it should be; every question throws Asn1Mismatch where it is something else. */
export interface Asn1Value {
  /** Tag inside its class, such as 0 for [0]; only for values of the context. */
  readonly contextTag: number | null;
  readonly isNull: boolean;
  /** The whole value with tag and length, as it stands in the file. */
  readonly encoded: Uint8Array;
  members(): readonly Asn1Value[];
  /** The member of this index. */
  member(index: number): Asn1Value;
  objectIdentifier(): string;
  octets(): Buffer;
  /** A whole number from 0 to 2^31 - 1. */
  count(): number;
}

const LIMITS = { maxDepth: 40, maxNodes: 20_000, parseEmbedded: false };
const HIGHEST_COUNT = 2 ** 31 - 1;
const CONTEXT_CLASS = 3;

/** The value that the bytes begin with, in DER or BER; depth and number of its parts are bounded. Throws Asn1Mismatch. */
export function readAsn1(bytes: Uint8Array): Asn1Value {
  const { offset, result } = fromBER(new Uint8Array(bytes), LIMITS);
  if (offset === -1) throw new Asn1Mismatch("a value");
  return asn1Value(result);
}

function asn1Value(node: Asn1Node): Asn1Value {
  const members = () => {
    if (!(node instanceof Constructed)) throw new Asn1Mismatch("members");
    return node.valueBlock.value.map((member) => asn1Value(member as Asn1Node));
  };
  return {
    contextTag: node.idBlock.tagClass === CONTEXT_CLASS ? node.idBlock.tagNumber : null,
    isNull: node instanceof Null,
    encoded: node.valueBeforeDecodeView,
    members,
    member(index) {
      const member = members()[index];
      if (member === undefined) throw new Asn1Mismatch(`member ${index}`);
      return member;
    },
    objectIdentifier() {
      if (!(node instanceof ObjectIdentifier)) throw new Asn1Mismatch("an object identifier");
      return node.getValue();
    },
    octets: () => octetsOf(node),
    count() {
      if (!(node instanceof Integer)) throw new Asn1Mismatch("a number");
      const value = node.toBigInt();
      if (value < 0n || value > BigInt(HIGHEST_COUNT)) throw new Asn1Mismatch("a number of this size");
      return Number(value);
    },
  };
}

/** The bytes of an octet string, also where it is tagged [0] or, in BER, put together of several. */
function octetsOf(node: Asn1Node): Buffer {
  if (node instanceof OctetString) return Buffer.from(node.getValue());
  const isTagged = node.idBlock.tagClass === CONTEXT_CLASS;
  if (isTagged && node instanceof Constructed) {
    return Buffer.concat(node.valueBlock.value.map((member) => octetsOf(member as Asn1Node)));
  }
  if (isTagged && "valueHexView" in node.valueBlock) return Buffer.from(node.valueBlock.valueHexView as Uint8Array);
  throw new Asn1Mismatch("octets");
}
