import { createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { refuseTakenPorts } from "./ports.mjs";
import { addresses } from "./settings.mjs";

it("names every port that is in the way, and what to do", async () => {
  const blocker = createServer();
  await new Promise((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void blocker.close());
  const { port } = blocker.address();

  await expect(refuseTakenPorts({ api: port })).rejects.toThrow(new RegExp(`${port} \\(the API\\).*PORT_BASE=`, "s"));
});

it("moves every port with PORT_BASE, and refuses what is not a port", () => {
  expect(addresses({ PORT_BASE: "5000" }).ports).toEqual({
    api: 5000,
    employer: 5001,
    candidate: 5002,
    files: 5003,
    mail: 5004,
    smtp: 5025,
  });
  expect(() => addresses({ PORT_BASE: "many" })).toThrow(/PORT_BASE is many/);
});
