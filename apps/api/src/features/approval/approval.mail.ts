import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";

/** What mail about an approval needs to know; amounts never travel by mail. */
interface AboutRequest {
  readonly locale: string;
  readonly greeting: string;
  readonly ref: string;
  readonly title: string;
  readonly organization: string;
  readonly url: string;
}

/** Tells a member that their answer is awaited. */
export function approvalDueMail(
  request: AboutRequest & { readonly group: string; readonly requester: string },
): MailContent {
  const say = SAY(request.locale);
  const { greeting, ref, title, requester, group, organization, url } = request;
  return {
    subject: say("dueSubject", { ref, title }),
    heading: say("dueHeading"),
    preview: say("duePreview", { requester, title }),
    blocks: [
      { kind: "text", text: say("hello", { greeting }) },
      { kind: "text", text: say("dueText", { requester, ref, title }) },
      { kind: "facts", facts: [{ label: say("groupLabel"), value: group }] },
      { kind: "action", label: say("dueAction"), url },
    ],
    signature: null,
    footer: [say("dueWhy", { group, organization })],
  };
}

/** Tells whoever asked how it ended. */
export function approvalResolvedMail(request: AboutRequest & { readonly approved: boolean }): MailContent {
  const say = SAY(request.locale);
  const { greeting, ref, title, organization, url, approved } = request;
  return {
    subject: approved ? say("approvedSubject", { ref, title }) : say("rejectedSubject", { ref, title }),
    heading: approved ? say("approvedHeading") : say("rejectedHeading"),
    preview: approved ? say("approvedText", { ref, title }) : say("rejectedText", { ref, title }),
    blocks: [
      { kind: "text", text: say("hello", { greeting }) },
      { kind: "text", text: approved ? say("approvedText", { ref, title }) : say("rejectedText", { ref, title }) },
      { kind: "action", label: say("resolvedAction"), url },
    ],
    signature: null,
    footer: [say("resolvedWhy", { organization })],
  };
}

const SAY = words({
  hello: "Hello {greeting},",
  dueSubject: "Your approval for {ref}, {title}",
  dueHeading: "Your approval is awaited",
  duePreview: "{requester} asks for approval of {title}.",
  dueText: "{requester} asks for approval of {ref}, {title}. The request waits for you.",
  groupLabel: "You answer for",
  dueAction: "Read and answer",
  dueWhy: "You get this mail because you approve for {group} at {organization}.",
  approvedSubject: "Approved: {ref}, {title}",
  rejectedSubject: "Not approved: {ref}, {title}",
  approvedHeading: "Approved",
  rejectedHeading: "Not approved",
  approvedText: "{ref}, {title} is approved. You can open it now.",
  rejectedText:
    "{ref}, {title} was not approved. The reason stands beside the answer. You can change the request and ask again.",
  resolvedAction: "Open the requisition",
  resolvedWhy: "You get this mail because you asked for this approval at {organization}.",
});
