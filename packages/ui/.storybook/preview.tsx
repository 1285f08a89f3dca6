import type { Preview } from "@storybook/react-vite";
import { I18nProvider } from "react-aria-components/I18nProvider";
import "../src/employer/tokens.css";
import "../src/employer/base.css";

const choice = (title: string, icon: string, items: readonly string[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  globalTypes: {
    theme: choice("Theme", "contrast", ["light", "dark"]),
    density: choice("Density", "listunordered", ["comfortable", "compact"]),
    direction: choice("Direction", "transfer", ["ltr", "rtl"]),
  },
  initialGlobals: { theme: "light", density: "comfortable", direction: "ltr" },
  parameters: { layout: "padded", a11y: { test: "error" } },
  decorators: [
    (Story, { globals }) => {
      const root = document.documentElement;
      root.dataset["theme"] = String(globals["theme"]);
      root.dataset["density"] = String(globals["density"]);
      root.dir = String(globals["direction"]);
      return (
        <I18nProvider locale={globals["direction"] === "rtl" ? "ar" : "en-GB"}>
          <Story />
        </I18nProvider>
      );
    },
  ],
};
export default preview;
