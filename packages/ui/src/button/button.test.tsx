import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Button } from "./button.tsx";

it("does its action by mouse, Enter and Space", async () => {
  const advance = vi.fn<() => void>();
  render(<Button onPress={advance}>Advance</Button>);

  await userEvent.click(screen.getByRole("button", { name: "Advance" }));
  await userEvent.keyboard("{Enter} ");

  expect(advance).toHaveBeenCalledTimes(3);
});

it("does nothing twice while the first time is still under way, and keeps its focus", async () => {
  const send = vi.fn<() => void>();
  const { rerender } = render(<Button onPress={send}>Send</Button>);
  await userEvent.click(screen.getByRole("button"));

  rerender(
    <Button onPress={send} isPending>
      Send
    </Button>,
  );
  await userEvent.click(screen.getByRole("button"));

  expect(send).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByRole("button"));
});

it("is a link when it goes somewhere", () => {
  render(<Button href="/requisitions/REQ-1">Open</Button>);
  expect(screen.getByRole("link", { name: "Open" }).getAttribute("href")).toBe("/requisitions/REQ-1");
});
