import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/button.tsx";
import { TextArea } from "../text-area/text-area.tsx";
import { Dialog } from "./dialog.tsx";

const meta = {
  component: Dialog,
  args: {
    title: "Send the mail to Imani Okafor now?",
    isOpen: true,
    onClose: () => {},
    children:
      "It is planned for tomorrow 12:04. Once sent it cannot be taken back; the application can still be reinstated.",
    actions: (
      <>
        <Button>Keep tomorrow</Button>
        <Button variant="primary">Send now</Button>
      </>
    ),
  },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Question: Story = { args: { isQuestion: true } };
export const Task: Story = {
  args: {
    title: "Reject Imani Okafor",
    width: "m",
    children: <TextArea label="What the mail says" defaultValue="Dear Imani," />,
  },
};
export const LongContent: Story = { args: { children: "Everybody who is still active gets an answer. ".repeat(120) } };
