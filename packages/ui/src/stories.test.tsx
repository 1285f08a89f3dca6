import { composeStories, type Meta } from "@storybook/react-vite";
import { render } from "@testing-library/react";
import type { ComponentType } from "react";
import { describe, it } from "vitest";
import { expectAccessible } from "./testing/accessible.ts";

type Stories = Parameters<typeof composeStories>[0] & { default: Meta };
const files = import.meta.glob<Stories>("./**/*.stories.tsx", { eager: true });

describe.each(Object.entries(files))("%s", (_, stories) => {
  const composed: Record<string, ComponentType> = composeStories(stories);

  it.each(Object.entries(composed))("%s can be used by everybody", async (_name, Story) => {
    render(<Story />);
    await expectAccessible();
  });
});
