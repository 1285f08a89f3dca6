/** Every address of the employer app. Human references (REQ-12, APP-341) are stable: they stand in mail and bookmarks. */
export const paths = {
  inbox: (tab?: string, review?: string) => {
    const search = new URLSearchParams({ ...(tab && { tab }), ...(review && { review }) });
    return search.size > 0 ? `/inbox?${search}` : "/inbox";
  },
  requisitions: () => "/requisitions",
  newRequisition: () => "/requisitions/new",
  requisition: (ref: string) => `/requisitions/${ref}`,
  requisitionSetup: (ref: string) => `/requisitions/${ref}/setup`,
  posting: (ref: string) => `/requisitions/${ref}/posting`,
  pipeline: (ref: string) => `/requisitions/${ref}/pipeline`,
  candidates: (query?: string) => (query ? `/candidates?q=${encodeURIComponent(query)}` : "/candidates"),
  application: (ref: string) => `/applications/${ref}`,
  offer: (ref: string) => `/applications/${ref}/offer`,
  requisitionReport: (ref: string) => `/requisitions/${ref}/report`,
  debrief: (ref: string) => `/applications/${ref}/debrief`,
  interviews: () => "/interviews",
  /** With the interview of the plan that is worked on. */
  schedule: (applicationRef: string, plannedInterviewId?: string) =>
    `/interviews/schedule/${applicationRef}${plannedInterviewId ? `?interview=${plannedInterviewId}` : ""}`,
  applicationInterviews: (ref: string) => `/applications/${ref}/interviews`,
  availability: () => "/settings/availability",
  interview: (ref: string) => `/interviews/${ref}`,
  reports: () => "/reports/funnel",
  signIn: (organization?: string) => (organization ? `/sign-in/${organization}` : "/sign-in"),
} as const;
