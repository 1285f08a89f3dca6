import { ToastRegion } from "@leadline/ui/toast";
import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { I18nProvider } from "react-aria-components";
import { createMemoryRouter, Outlet } from "react-router";
import { RouterProvider } from "react-router/dom";
import { Provider } from "urql";
import { expect, onTestFinished } from "vitest";
import { LinksStayInTheApp } from "#lib/links-stay-in-the-app.tsx";
import { ReaderProvider } from "#lib/reader.tsx";
import type { Answering, Sent } from "./answering.ts";

interface Place {
  /** The route's pattern, when the page reads parameters: "/requisitions/:ref". */
  readonly path?: string;
  /** Where the person is: "/requisitions/REQ-1?tab=plan". */
  readonly at?: string;
}

interface RenderedPage extends RenderResult {
  readonly person: UserEvent;
  readonly sent: readonly Sent[];
  /** Where the person is now. */
  readonly where: () => string;
}

/** A page as a member sees it, in Europe/Berlin, answered by the test. Other addresses show "Elsewhere". */
export function renderPage(page: ReactElement, answers: Answering, place: Place = {}): RenderedPage {
  const { client, sent } = answers;
  const { path = "/here", at = path } = place;
  asksOnce(answers);
  const router = createMemoryRouter(
    [
      {
        element: <Around />,
        children: [
          { path, element: page },
          { path: "*", element: <p>Elsewhere</p> },
        ],
      },
    ],
    { initialEntries: [at] },
  );
  const rendered = render(
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>,
  );
  const where = () => router.state.location.pathname + router.state.location.search;
  return { ...rendered, person: userEvent.setup(), sent, where };
}

/** Until the person does something, a page asks one question at most; whatever the test is about. */
function asksOnce({ questions }: Answering): void {
  let untouched: readonly string[] | undefined;
  const touch = () => (untouched ??= [...questions]);
  for (const event of ["pointerdown", "keydown"])
    document.addEventListener(event, touch, { capture: true, once: true });
  onTestFinished(() => {
    const asked = untouched ?? questions;
    expect(asked.length, `A page asks one question when it opens; this one asks ${asked.join(", ")}.`).toBeLessThan(2);
  });
}

function Around() {
  return (
    <I18nProvider locale="en-GB">
      <LinksStayInTheApp>
        <ReaderProvider reader={{ locale: "en-GB", zone: "Europe/Berlin" }}>
          <Outlet />
          <ToastRegion />
        </ReaderProvider>
      </LinksStayInTheApp>
    </I18nProvider>
  );
}
