import { ToastRegion } from "@leadline/ui/toast";
import { useEffect } from "react";
import { I18nProvider, RouterProvider as LinksStayInTheApp } from "react-aria-components";
import { Outlet, useHref, useNavigate } from "react-router";
import { listenForShortcuts } from "#lib/shortcuts.ts";

/** What every page stands in, signed in or not: links that stay in the app, shortcuts, messages. */
export function Root() {
  const navigate = useNavigate();
  useEffect(() => listenForShortcuts(), []);
  return (
    <I18nProvider locale="en-GB">
      <LinksStayInTheApp navigate={(to) => void navigate(to)} useHref={useHref}>
        <Outlet />
        <ToastRegion />
      </LinksStayInTheApp>
    </I18nProvider>
  );
}
