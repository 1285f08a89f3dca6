import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { TextField } from "../text-field/text-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";

it("takes the focus when a form is refused, and leads to each field", async () => {
  render(
    <>
      <ErrorSummary issues={[{ field: "title", message: "A title is needed." }]} />
      <TextField id="title" label="Title" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole("alert"));

  await userEvent.click(screen.getByRole("link", { name: "A title is needed." }));

  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Title" }));
});
