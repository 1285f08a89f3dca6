/** Faces of an application, each with its own address on the full page. */
export const TABS = ["activity", "resume", "answers", "mail"] as const;
export type TabId = (typeof TABS)[number];
