import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { MultiSelect } from "./multi-select.tsx";

function Panel() {
  const [people, setPeople] = useState<readonly ("imani" | "wendelin")[]>([]);
  return (
    <>
      <MultiSelect
        label="Panel"
        value={people}
        onChange={setPeople}
        options={[
          { id: "imani", label: "Imani Okafor" },
          { id: "wendelin", label: "Wendelin Brandt" },
        ]}
      />
      <output>{people.join(" ")}</output>
    </>
  );
}

it("collects people one after the other, and lets each go again", async () => {
  render(<Panel />);
  for (const name of ["wend", "ima"]) {
    await userEvent.type(screen.getByRole("combobox", { name: "Panel" }), name);
    await userEvent.keyboard("{ArrowDown}{Enter}");
  }
  expect(screen.getByRole("status").textContent).toBe("wendelin imani");

  await userEvent.click(screen.getByRole("button", { name: "Remove Wendelin Brandt" }));
  expect(screen.getByRole("status").textContent).toBe("imani");
});
