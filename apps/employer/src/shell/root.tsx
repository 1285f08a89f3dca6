import { ToastRegion } from "@leadline/ui/toast";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { Outlet } from "react-router";
import { LinksStayInTheApp } from "#lib/links-stay-in-the-app.tsx";
import { listenForShortcuts } from "#lib/shortcuts.ts";

/** What every page stands in, signed in or not: links that stay in the app, shortcuts, messages. */
export function Root() {
  useEffect(() => listenForShortcuts(), []);
  return (
    <I18nProvider locale="en-GB">
      <LinksStayInTheApp>
        <Outlet />
        <ToastRegion />
      </LinksStayInTheApp>
    </I18nProvider>
  );
}
