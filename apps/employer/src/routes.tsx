import { redirect, type RouteObject } from "react-router";
import { paths } from "#paths.ts";
import { CrashPage } from "#shell/crash-page.tsx";
import { Frame } from "#shell/frame/frame.tsx";
import { NoAddressPage } from "#shell/no-address-page.tsx";
import { Root } from "#shell/root.tsx";

/**
 * The table of addresses. Each page is a file of its own and is loaded when it is first visited; the frame's pages share
 * rail and top bar. A slice adds its lines here.
 */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <CrashPage />,
    // Shown while the first page's file is on its way: nothing, for less than a blink.
    hydrateFallbackElement: <></>,
    children: [
      {
        path: "/sign-in",
        lazy: async () => ({
          Component: (await import("#features/session/choose-organization-page.tsx")).ChooseOrganizationPage,
        }),
      },
      {
        path: "/sign-in/:organization",
        lazy: async () => ({ Component: (await import("#features/session/sign-in-page.tsx")).SignInPage }),
      },
      {
        path: "/kit/:organization",
        lazy: async () => ({ Component: (await import("#features/kit/kit-entrance-page.tsx")).KitEntrancePage }),
      },
      {
        element: <Frame />,
        errorElement: <CrashPage />,
        children: [
          { index: true, loader: () => redirect(paths.inbox()) },
          {
            errorElement: <CrashPage />,
            children: [
              {
                path: "/inbox",
                lazy: async () => ({ Component: (await import("#shell/inbox/inbox-page.tsx")).InboxPage }),
              },
              {
                path: "/requisitions",
                lazy: async () => ({
                  Component: (await import("#features/requisition/requisitions-page.tsx")).RequisitionsPage,
                }),
              },
              {
                path: "/requisitions/new",
                lazy: async () => ({
                  Component: (await import("#features/requisition/new-requisition-page.tsx")).NewRequisitionPage,
                }),
              },
              {
                path: "/requisitions/:ref/pipeline",
                lazy: async () => ({ Component: (await import("#features/pipeline/pipeline-page.tsx")).PipelinePage }),
              },
              {
                path: "/applications/:ref/:tab?",
                lazy: async () => ({
                  Component: (await import("#features/pipeline/panel/application-page.tsx")).ApplicationPage,
                }),
              },
              {
                path: "/candidates",
                lazy: async () => ({
                  Component: (await import("#features/pipeline/list/candidates-page.tsx")).CandidatesPage,
                }),
              },
              {
                path: "/requisitions/:ref/setup",
                lazy: async () => ({
                  Component: (await import("#features/requisition/setup/setup-page.tsx")).SetupPage,
                }),
              },
              {
                path: "/interviews",
                lazy: async () => ({
                  Component: (await import("#features/interview/interviews-page.tsx")).InterviewsPage,
                }),
              },
              {
                path: "/interviews/schedule/:ref",
                lazy: async () => ({
                  Component: (await import("#features/interview/schedule/schedule-page.tsx")).SchedulePage,
                }),
              },
              {
                path: "/applications/:ref/interviews",
                lazy: async () => ({
                  Component: (await import("#features/interview/application-interviews-page.tsx"))
                    .ApplicationInterviewsPage,
                }),
              },
              {
                path: "/settings/availability",
                lazy: async () => ({
                  Component: (await import("#features/availability/availability-page.tsx")).AvailabilityPage,
                }),
              },
              {
                path: "/requisitions/:ref/posting",
                lazy: async () => ({ Component: (await import("#features/posting/posting-page.tsx")).PostingPage }),
              },
              {
                path: "/applications/:ref/offer",
                lazy: async () => ({ Component: (await import("#features/offer/offer-page.tsx")).OfferPage }),
              },
              {
                path: "/requisitions/:ref/report",
                lazy: async () => ({ Component: (await import("#features/report/funnel-page.tsx")).FunnelPage }),
              },
              {
                path: "/interviews/:ref",
                lazy: async () => ({ Component: (await import("#features/kit/kit-page.tsx")).KitPage }),
              },
              {
                path: "/applications/:ref/debrief",
                lazy: async () => ({ Component: (await import("#features/debrief/debrief-page.tsx")).DebriefPage }),
              },
              {
                path: "/requisitions/:ref",
                lazy: async () => ({
                  Component: (await import("#features/requisition/requisition-entrance-page.tsx"))
                    .RequisitionEntrancePage,
                }),
              },
              {
                path: "/reports/funnel",
                lazy: async () => ({ Component: (await import("#features/report/reports-page.tsx")).ReportsPage }),
              },
              { path: "/reports", loader: () => redirect(paths.reports()) },
              { path: "*", element: <NoAddressPage /> },
            ],
          },
        ],
      },
    ],
  },
];
