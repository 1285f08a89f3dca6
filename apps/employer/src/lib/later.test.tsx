import { render, screen } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { later } from "./later.tsx";

class Told extends Component<{ readonly children: ReactNode }, { readonly why: string }> {
  override state = { why: "" };
  static getDerivedStateFromError = (error: Error) => ({ why: error.message });
  override render() {
    return this.state.why || this.props.children;
  }
}

it("a dialog whose file could not be fetched is there when somebody opens it again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const load = vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new Error("no connection"))
    .mockResolvedValue(() => "Reject Imani Okafor");
  const Dialog = later(load);

  const first = render(
    <Told>
      <Dialog />
    </Told>,
  );
  expect(await screen.findByText("no connection")).toBeTruthy();
  first.unmount();
  render(
    <Told>
      <Dialog />
    </Told>,
  );

  expect(await screen.findByText("Reject Imani Okafor")).toBeTruthy();
});
