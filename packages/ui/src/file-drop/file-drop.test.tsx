import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { FileDrop } from "./file-drop.tsx";

it("hands over the chosen file", async () => {
  const choose = vi.fn<(file: File) => void>();
  const { container } = render(
    <FileDrop label="Résumé" hint="PDF" accepts={[".pdf"]} file={null} onChoose={choose} onRemove={() => {}} />,
  );
  const cv = new File(["%PDF-"], "cv.pdf", { type: "application/pdf" });

  await userEvent.upload(
    container.querySelector<HTMLInputElement>("input[type=file]") ?? document.createElement("input"),
    cv,
  );

  expect(choose).toHaveBeenCalledExactlyOnceWith(cv);
});

it("says what is wrong with a file next to it", () => {
  render(
    <FileDrop
      label="Résumé"
      hint="PDF"
      accepts={[]}
      file={null}
      onChoose={() => {}}
      onRemove={() => {}}
      error="This is a picture."
    />,
  );
  expect(screen.getByRole("alert").textContent).toBe("This is a picture.");
});
