import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { CommandPalette } from "./command-palette.tsx";

function Palette({
  onRun,
  onClose = () => {},
}: {
  readonly onRun: (id: string) => void;
  readonly onClose?: () => void;
}) {
  const [query, setQuery] = useState("");
  return (
    <CommandPalette
      isOpen
      onClose={onClose}
      onRun={onRun}
      query={query}
      onQueryChange={setQuery}
      groups={[
        {
          title: "Go to",
          commands: [
            { id: "inbox", label: "Inbox" },
            { id: "reports", label: "Reports", alias: "funnel" },
          ],
        },
        { title: "Do", commands: [{ id: "new", label: "New requisition" }] },
      ]}
    />
  );
}

it("finds a command by any of its words in any order, and runs it with Enter", async () => {
  const run = vi.fn<(id: string) => void>();
  render(<Palette onRun={run} />);

  await userEvent.keyboard("req new{Enter}");

  expect(run).toHaveBeenCalledExactlyOnceWith("new");
});

it("knows other words for the same thing", async () => {
  render(<Palette onRun={() => {}} />);
  await userEvent.keyboard("funnel");
  expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["Reports"]);
});

it("is left with one Escape, whatever was typed", async () => {
  const close = vi.fn<() => void>();
  render(<Palette onRun={() => {}} onClose={close} />);
  await userEvent.keyboard("req{Escape}");
  expect(close).toHaveBeenCalledTimes(1);
});
