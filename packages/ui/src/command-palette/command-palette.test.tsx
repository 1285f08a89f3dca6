import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { CommandPalette } from "./command-palette.tsx";

function Palette({ onRun }: { readonly onRun: (id: string) => void }) {
  const [query, setQuery] = useState("");
  return (
    <CommandPalette
      isOpen
      onClose={() => {}}
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
  expect(screen.getAllByRole("menuitem").map((item) => item.getAttribute("aria-label"))).toEqual(["Reports"]);
});
