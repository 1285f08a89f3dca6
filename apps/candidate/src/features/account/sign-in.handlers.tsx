import { seeOther, type Answer, type Employer } from "#http/answer.ts";
import type { Posted } from "#http/posted.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import { accountPageQuery, requestSignInLinkMutation, signOutMutation } from "./account.query.ts";
import { LinkSentPage, linkSentTitle } from "./link-sent-page.tsx";
import { SignInPage, signInTexts, type SignInPageModel } from "./sign-in-page.tsx";

const isFresh = (text: string | null): boolean => text === "yes";

/** Asks for the address a link goes to. */
export async function showSignIn(visit: Visit): Promise<Answer> {
  const organization = await readEmployer(visit);
  const model = { organization, email: "", errors: [], needsFresh: isFresh(visit.query.get("fresh")) };
  return signInAnswer(visit, 200, model);
}

/** Has a link mailed; says the same whether the address is known or not. */
export async function submitSignIn(visit: Visit, posted: Posted): Promise<Answer> {
  const email = posted.get("email");
  const { requestSignInLink: result } = await visit.ask(requestSignInLinkMutation, { input: { email } });
  if (result.__typename === "SignInLinkRequested") return seeOther(paths.linkSent(visit.organization));
  const organization = await readEmployer(visit);
  const t = signInTexts.in(visit.language);
  const message = email.trim() === "" ? t("missing") : t("wrong");
  const errors = [{ target: "email", label: t("email"), message }];
  return signInAnswer(visit, 422, { organization, email, errors, needsFresh: isFresh(posted.get("fresh")) });
}

function signInAnswer(visit: Visit, status: number, model: SignInPageModel): Answer {
  const t = signInTexts.in(visit.language);
  const { name } = model.organization;
  return {
    kind: "page",
    status,
    title: model.errors.length > 0 ? t("errorTitle", { name }) : t("documentTitle", { name }),
    employer: model.organization,
    nav: "job",
    keep: "form",
    body: <SignInPage model={model} />,
  };
}

export async function showLinkSent(visit: Visit): Promise<Answer> {
  const organization = await readEmployer(visit);
  return {
    kind: "page",
    status: 200,
    title: linkSentTitle(visit.language),
    employer: organization,
    nav: "job",
    keep: "form",
    body: <LinkSentPage organization={organization} />,
  };
}

/** Ends the session here and on the server. */
export async function signOut(visit: Visit): Promise<Answer> {
  await visit.ask(signOutMutation, {});
  return seeOther(paths.jobs(visit.organization));
}

export async function readEmployer(visit: Visit): Promise<Employer> {
  const { organization } = await visit.ask(accountPageQuery, {});
  if (!organization) throw new Rejection("not_here");
  return organization;
}
