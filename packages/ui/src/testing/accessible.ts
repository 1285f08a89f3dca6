import axe from "axe-core";
import { expect } from "vitest";

// What was said to screen readers a moment ago; it goes away by itself.
const ANNOUNCED = "[data-live-announcer]";

/** Fails with each rule that is broken and where. Colours are measured by the token test: jsdom paints nothing. */
export async function expectAccessible(root: Node = document.body): Promise<void> {
  const { violations } = await axe.run(
    { include: [root], exclude: [ANNOUNCED] },
    {
      rules: {
        "color-contrast": { enabled: false },
        // A component stands alone here; the page around it brings landmarks and the first heading.
        region: { enabled: false },
        "page-has-heading-one": { enabled: false },
        "landmark-one-main": { enabled: false },
        "heading-order": { enabled: false },
      },
    },
  );
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}
