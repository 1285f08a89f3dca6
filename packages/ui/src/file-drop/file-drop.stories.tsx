import type { Meta, StoryObj } from "@storybook/react-vite";
import { FileDrop } from "./file-drop.tsx";

const meta = {
  component: FileDrop,
  args: {
    label: "Résumé",
    hint: "PDF, DOCX, ODT, RTF or text, up to 10 MB",
    accepts: [".pdf", ".docx"],
    file: null,
    onChoose: () => {},
    onRemove: () => {},
  },
} satisfies Meta<typeof FileDrop>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Chosen: Story = { args: { file: { name: "imani-okafor-cv.pdf", detail: "184 kB" } } };
export const WithError: Story = { args: { error: "This is a picture. Send a PDF, or paste the text." } };
