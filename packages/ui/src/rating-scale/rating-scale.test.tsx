import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { RatingScale } from "./rating-scale.tsx";

const ANCHORS = [
  { rating: 2, word: "Partly there", text: "Plans a sprint when someone else cut the scope." },
  { rating: 5, word: "Exceptional", text: "Two teams plan around it." },
] as const;

function scale(value: 2 | null = null) {
  const rate = vi.fn<(value: number | "not_observed") => void>();
  render(<RatingScale label="Delivery planning" anchors={ANCHORS} value={value} onChange={rate} />);
  return rate;
}

it("is rated with the keys 1 to 5, and 0 for not observed", async () => {
  const rate = scale();
  await userEvent.tab();
  await userEvent.keyboard("5307");
  expect(rate.mock.calls.map(([value]) => value)).toEqual([5, 3, "not_observed"]);
});

it("shows the anchor of the rating in focus, and of the chosen one otherwise", async () => {
  scale(2);
  expect(screen.getByText("Plans a sprint when someone else cut the scope.")).toBeDefined();

  await userEvent.hover(screen.getByText("5"));

  expect(screen.getByText("Two teams plan around it.")).toBeDefined();
});

it("names each rating with its word", () => {
  scale();
  expect(screen.getByRole("radio", { name: "2, Partly there" })).toBeDefined();
});
