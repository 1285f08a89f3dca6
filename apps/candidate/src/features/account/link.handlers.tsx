import { seeOther, type Answer, type Employer, type PageAnswer } from "#http/answer.ts";
import type { Posted } from "#http/posted.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import { confirmApplicationMutation, openLinkMutation } from "./account.query.ts";
import { ConfirmedPage, LinkOverPage, LinkPage, linkTitle, type LinkPurpose } from "./link-page.tsx";
import { readEmployer } from "./sign-in.handlers.tsx";

const showLink =
  (purpose: LinkPurpose) =>
  async (visit: Visit): Promise<Answer> => {
    const organization = await readEmployer(visit);
    const token = visit.query.get("token") ?? "";
    return {
      ...linkAnswer(organization),
      title: linkTitle(purpose, organization, visit.language),
      body: <LinkPage organization={organization} purpose={purpose} token={token.slice(0, 100)} />,
    };
  };

/** Where the link of a mail leads; looking at it changes nothing. */
export const showOpenLink = showLink("open");
export const showConfirmLink = showLink("confirm");

/** Lets a candidate in. */
export async function submitOpenLink(visit: Visit, posted: Posted): Promise<Answer> {
  const { openLink } = await visit.ask(openLinkMutation, { input: { token: posted.get("token") } });
  if (openLink.__typename !== "LinkOpened") return overAnswer(visit);
  return seeOther(paths.me(visit.organization));
}

/** Takes the newer answers of somebody who applied twice. */
export async function submitConfirmLink(visit: Visit, posted: Posted): Promise<Answer> {
  const { confirmApplication } = await visit.ask(confirmApplicationMutation, { input: { token: posted.get("token") } });
  if (confirmApplication.__typename !== "ApplicationConfirmed") return overAnswer(visit);
  return seeOther(paths.confirmed(visit.organization));
}

export async function showConfirmed(visit: Visit): Promise<Answer> {
  const organization = await readEmployer(visit);
  return {
    ...linkAnswer(organization),
    title: linkTitle("confirmed", organization, visit.language),
    body: <ConfirmedPage />,
  };
}

async function overAnswer(visit: Visit): Promise<Answer> {
  const organization = await readEmployer(visit);
  return {
    ...linkAnswer(organization),
    status: 410,
    title: linkTitle("over", organization, visit.language),
    body: <LinkOverPage organization={organization} />,
  };
}

const linkAnswer = (employer: Employer): Omit<PageAnswer, "title" | "body"> => ({
  kind: "page",
  status: 200,
  employer,
  nav: "job",
  keep: "never",
});
