import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { expect, test } from "@playwright/test";

test("these journeys run where nothing but this machine can be reached", async () => {
  test.skip(process.env["APPELL_LOOPBACK_ONLY"] !== "yes", "this system makes no network of its own");
  expect(Object.keys(networkInterfaces())).toEqual(["lo"]);
  const reached = await new Promise<string>((resolve) => {
    // An address that is nobody's (RFC 5737).
    const socket = createConnection({ host: "192.0.2.1", port: 80 });
    socket.on("connect", () => resolve("connected"));
    socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
  });
  expect(reached).toBe("ENETUNREACH");
});
