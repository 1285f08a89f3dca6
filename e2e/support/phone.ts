import type { BrowserContextOptions } from "@playwright/test";

/** A small screen that is touched. */
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
