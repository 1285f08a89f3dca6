import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { ToastRegion } from "./toast.tsx";
import { showToast, toasts, undoLatest } from "./toasts.ts";

afterEach(() => act(() => toasts.clear()));

it("offers to take a move back, once", async () => {
  const undo = vi.fn<() => void>();
  render(<ToastRegion />);
  act(() => showToast({ message: "Imani moved to Interviews", undo }));

  await userEvent.click(screen.getByRole("button", { name: /Undo/ }));

  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("Imani moved to Interviews")).toBeNull();
});

it("takes back the latest action first, and says when there is none left", () => {
  const undone: string[] = [];
  render(<ToastRegion />);
  act(() => showToast({ message: "Moved", undo: () => undone.push("move") }));
  act(() => showToast({ message: "Tagged", undo: () => undone.push("tag") }));

  const answers: boolean[] = [];
  for (let press = 0; press < 3; press++) {
    act(() => {
      answers.push(undoLatest());
    });
  }

  expect(undone).toEqual(["tag", "move"]);
  expect(answers).toEqual([true, true, false]);
});

it("goes away after ten seconds, unless it says that something did not work", () => {
  vi.useFakeTimers();
  render(<ToastRegion />);
  act(() => showToast({ message: "Moved" }));
  act(() => showToast({ message: "Not moved: she withdrew.", tone: "danger" }));

  act(() => {
    vi.advanceTimersByTime(11_000);
  });
  vi.useRealTimers();

  expect(screen.queryByText("Moved")).toBeNull();
  expect(screen.getByText("Not moved: she withdrew.")).toBeDefined();
});
