/**
 * States that no link leads to: the kind of page they are on, and how to bring them about. `arrange` answers whether it
 * could.
 */
export const STATES = [
  {
    name: "palette",
    kind: "inbox",
    arrange: async (page) => {
      await page.goto(new URL("/inbox", page.url()).href);
      await page.waitForLoadState("networkidle");
      await page.keyboard.press("ControlOrMeta+k");
      return (await page.getByRole("dialog").count()) > 0;
    },
  },
  {
    name: "shortcuts",
    kind: "inbox",
    arrange: async (page) => {
      await page.goto(new URL("/inbox", page.url()).href);
      await page.waitForLoadState("networkidle");
      await page.keyboard.press("?");
      return (await page.getByRole("dialog").count()) > 0;
    },
  },
  {
    name: "not-here",
    kind: "inbox",
    arrange: async (page) => {
      await page.goto(new URL("/requisitions/REQ-9999/setup", page.url()).href);
      await page.waitForLoadState("networkidle");
      return true;
    },
  },
];
