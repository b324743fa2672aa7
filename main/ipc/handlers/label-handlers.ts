import { ExpectedError } from "../../../preload/contract/expected-error";
import type { AddressOrder } from "../../../preload/labels/address-order";
import type { AddressPage } from "../../../preload/labels/address-page";
import { addressPages } from "../../../preload/labels/address-pages";
import { typedFileName } from "../../export/file-name";
import { writeAtomically } from "../../files/write-atomically";
import type { AddressWish, TypesetAddresses } from "../../typesetting/address-compiler";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type LabelChannel =
  | "labels.sheets"
  | "labels.keepSheet"
  | "labels.removeSheet"
  | "labels.page"
  | "labels.export"
  | "labels.print";

// Only for a name that no file system takes.
const FALLBACK_NAME = "Appell";

interface SetOrder extends TypesetAddresses {
  readonly placed: readonly AddressPage[];
  readonly title: string;
}

/** Answers about addresses on envelopes and labels. `written` takes the paths of what it writes. */
export function labelHandlers(
  { ownSheets, typesetAddresses, printing, messages, places, today }: RequestServices,
  written: Set<string>,
): Handlers<LabelChannel> {
  async function set(order: AddressOrder, wishOf: (pageCount: number) => AddressWish): Promise<SetOrder> {
    const placed = addressPages(order);
    const title = messages.text(order.paper.kind === "envelope" ? "labels.envelopesTitle" : "labels.labelsTitle");
    const setting = { pages: placed, language: order.language, title, date: today() };
    return { ...(await typesetAddresses(setting, wishOf(placed.length))), placed, title };
  }

  /** What goes out has every address whole. */
  async function setWhole(order: AddressOrder, wish: AddressWish): Promise<SetOrder> {
    const all = await set(order, () => wish);
    const [name, ...others] = namesOf(order, all.tooLong);
    if (name !== undefined) throw new ExpectedError("labels.tooLong", { name, count: others.length + 1 });
    return all;
  }

  return {
    "labels.sheets": async () => ownSheets.list(),
    "labels.keepSheet": async ({ sheet }) => ownSheets.keep(sheet),
    "labels.removeSheet": async ({ id }) => ownSheets.remove(id),
    "labels.page": async ({ order, page: wanted }) => {
      let page = 0;
      const { pages, tooLong, placed } = await set(order, (pageCount) => {
        page = Math.min(wanted, pageCount - 1);
        return { kind: "picture", page };
      });
      return { svg: pages[0] ?? "", page, pageCount: placed.length, tooLong: namesOf(order, tooLong) };
    },
    "labels.export": async ({ order }) => {
      const { pdf, title } = await setWhole(order, { kind: "pdf" });
      const path = await places.save(`${typedFileName(`${title} ${today()}`, FALLBACK_NAME)}.pdf`);
      if (path === null) return { path };
      await writeAtomically([{ path, bytes: pdf }]);
      written.add(path);
      return { path };
    },
    "labels.print": async ({ order, target }) => {
      const { pages, title, placed } = await setWhole(order, { kind: "pictures" });
      const [{ widthMm: width, heightMm: height } = { widthMm: 0, heightMm: 0 }] = placed;
      const whole = { ...target, copies: 1, isDuplex: false };
      return { isPrinted: await printing.print({ title, sheet: { width, height }, pages, target: whole }) };
    },
  };
}

function namesOf({ recipients }: AddressOrder, addresses: readonly number[]): readonly string[] {
  return addresses.map((address) => recipients[address]?.addressLines.find((line) => line.trim() !== "") ?? "");
}
