import "../styles/candidate.css";
import { checkOnBlur } from "./check-on-blur.ts";
import { forgetSentDraft, keepDraft } from "./draft.ts";
import { focusErrors } from "./focus-errors.ts";
import { sendOnce } from "./send-once.ts";
import { sendResume } from "./send-resume.ts";
import { showOwnZone } from "./own-zone.ts";

// The one script beside our pages. Every page works without it; it removes nothing and adds a little comfort.
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-once]")) {
  sendOnce(form);
  checkOnBlur(form);
}
// After the résumé's fields are known, so that a restored draft can fill them.
for (const group of document.querySelectorAll<HTMLElement>("[data-resume]")) sendResume(group);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keepDraft(form);
forgetSentDraft();
focusErrors();
showOwnZone();
