import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setPreference } from "./preferences.ts";
import { listenForShortcuts, useShortcuts } from "./shortcuts.ts";

let stop: () => void;
beforeEach(() => {
  stop = listenForShortcuts();
});
afterEach(() => {
  stop();
  setPreference("keys", "on");
});

function Keys({ keys, run }: { readonly keys: string; readonly run: () => void }) {
  useShortcuts([{ keys, label: "Do it", group: "Here", run }]);
  return <input aria-label="Note" />;
}

async function press(keys: string, typed: string): Promise<number> {
  const run = vi.fn<() => void>();
  render(<Keys keys={keys} run={run} />);
  await userEvent.keyboard(typed);
  return run.mock.calls.length;
}

it.each([
  ["C", "c"],
  ["?", "{Shift>}?{/Shift}"],
  ["G I", "gi"],
  ["Mod+K", "{Control>}k{/Control}"],
  ["Mod+Enter", "{Meta>}{Enter}{/Meta}"],
  ["Shift+R", "{Shift>}R{/Shift}"],
])("%s acts when it is pressed", async (keys, typed) => {
  expect(await press(keys, typed)).toBe(1);
});

it.each([
  ["C", "{Control>}c{/Control}"],
  ["R", "{Shift>}R{/Shift}"],
  ["G I", "i"],
])("%s does not act on %s", async (keys, typed) => {
  expect(await press(keys, typed)).toBe(0);
});

it("never acts while somebody writes, except with Ctrl or Cmd", async () => {
  const run = vi.fn<() => void>();
  render(
    <>
      <Keys keys="N" run={run} />
      <Keys keys="Mod+Enter" run={run} />
    </>,
  );
  await userEvent.type(screen.getAllByLabelText("Note")[0] ?? document.body, "nnn");
  expect(run).not.toHaveBeenCalled();

  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(run).toHaveBeenCalledTimes(1);
});

it("can be switched off, chords excepted", async () => {
  setPreference("keys", "off");
  expect(await press("C", "c")).toBe(0);
  expect(await press("Mod+K", "{Control>}k{/Control}")).toBe(1);
});

it("belongs to the innermost layer that took it, and to the outer one again afterwards", async () => {
  const [outer, inner] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const { rerender } = render(
    <>
      <Keys keys="Escape" run={outer} />
      <Keys key="panel" keys="Escape" run={inner} />
    </>,
  );
  await userEvent.keyboard("{Escape}");
  rerender(<Keys keys="Escape" run={outer} />);
  await userEvent.keyboard("{Escape}");

  expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([1, 1]);
});
