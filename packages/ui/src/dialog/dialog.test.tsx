import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Button } from "../button/button.tsx";
import { Dialog } from "./dialog.tsx";

function Page({ isQuestion = false, isBusy = false }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Send now…</Button>
      <Dialog
        title="Send it now?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        isQuestion={isQuestion}
        isBusy={isBusy}
      >
        It cannot be taken back.
      </Dialog>
    </>
  );
}

async function opened(props: { isQuestion?: boolean; isBusy?: boolean }) {
  render(<Page {...props} />);
  await userEvent.click(screen.getByRole("button", { name: "Send now…" }));
}

it("holds the focus while it is open and gives it back when Escape closes it", async () => {
  await opened({});
  const dialog = screen.getByRole("dialog", { name: "Send it now?" });
  expect(dialog.contains(document.activeElement)).toBe(true);

  await userEvent.keyboard("{Escape}");

  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Send now…" })));
});

it("is announced as a question when it asks before something final", async () => {
  await opened({ isQuestion: true });
  expect(screen.getByRole("alertdialog", { name: "Send it now?" })).toBeDefined();
});

it("stays while its work is under way", async () => {
  await opened({ isBusy: true });
  await userEvent.keyboard("{Escape}");
  expect(screen.getByRole("dialog")).toBeDefined();
});
