import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { TagInput } from "./tag-input.tsx";

function Stack() {
  const [tags, setTags] = useState<readonly string[]>(["Kafka"]);
  return (
    <>
      <TagInput label="Stack" value={tags} onChange={setTags} />
      <output>{tags.join(" | ")}</output>
    </>
  );
}

it("adds with Enter, comma or by leaving, each word once, and removes the last with Backspace", async () => {
  render(<Stack />);
  const said = () => screen.getByRole("status").textContent;
  await userEvent.click(screen.getByRole("textbox", { name: "Stack" }));

  await userEvent.keyboard("TypeScript{Enter}kafka,Event   Storming");
  await userEvent.tab();
  expect(said()).toBe("Kafka | TypeScript | Event Storming");

  await userEvent.click(screen.getByRole("textbox", { name: "Stack" }));
  await userEvent.keyboard("{Backspace}");
  expect(said()).toBe("Kafka | TypeScript");
});
