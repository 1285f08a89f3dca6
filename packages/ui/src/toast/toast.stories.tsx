import type { Meta, StoryObj } from "@storybook/react-vite";
import { useEffect } from "react";
import { ToastRegion } from "./toast.tsx";
import { showToast, toasts, type ToastMessage } from "./toasts.ts";

function Showing(toast: ToastMessage) {
  useEffect(() => {
    showToast(toast);
    return () => toasts.clear();
  }, [toast]);
  return <ToastRegion />;
}

const meta = { component: Showing, args: { message: "Imani Okafor moved to Interviews" } } satisfies Meta<
  typeof Showing
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithUndo: Story = { args: { undo: () => {} } };
export const Refusal: Story = {
  args: { tone: "danger", message: "Imani was not moved: that stage belongs to another pipeline." },
};
export const LongText: Story = {
  args: { message: "Everybody who waits for an answer was told. ".repeat(6), undo: () => {} },
};
