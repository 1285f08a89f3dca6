import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { IconButton } from "../icon-button/icon-button.tsx";
import { Menu } from "./menu.tsx";

it("is opened, walked and used with the keyboard alone", async () => {
  const act = vi.fn<(id: string) => void>();
  render(
    <Menu
      label="Actions"
      trigger={<IconButton icon="more" label="More actions" />}
      groups={[{ actions: [{ id: "move", label: "Move to…" }] }, { actions: [{ id: "reject", label: "Reject…" }] }]}
      onAction={act}
    />,
  );

  await userEvent.tab();
  await userEvent.keyboard("{Enter}{ArrowDown}{Enter}");

  expect(act).toHaveBeenCalledExactlyOnceWith("reject");
});

it("says which of a choice is in force", async () => {
  render(
    <Menu
      label="Theme"
      trigger={<IconButton icon="sun" label="Theme" />}
      groups={[
        {
          title: "Theme",
          chosen: "dark",
          actions: [
            { id: "light", label: "Light" },
            { id: "dark", label: "Dark" },
          ],
        },
      ]}
    />,
  );

  await userEvent.click(screen.getByRole("button", { name: "Theme" }));

  expect(screen.getByRole("menuitemradio", { name: "Dark" }).getAttribute("aria-checked")).toBe("true");
});
