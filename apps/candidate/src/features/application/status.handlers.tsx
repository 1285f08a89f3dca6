import { randomUUID } from "node:crypto";
import { seeOther, type Answer } from "#http/answer.ts";
import type { Posted } from "#http/posted.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import { statusPageQuery, undoWithdrawalMutation, withdrawMutation } from "./application.query.ts";
import { readApplications } from "./read-status.ts";
import { readStays, StatusPage, statusTitle, type StatusPageModel, type Stays } from "./status-page.tsx";

/** The candidate's own page; strangers are sent to ask for a link. */
export const showStatus = (visit: Visit): Promise<Answer> => statusAnswer(visit, 200);

async function statusAnswer(visit: Visit, status: number, stays?: Stays): Promise<Answer> {
  if (!visit.hasSession) return seeOther(paths.signIn(visit.organization));
  const told = await visit.ask(statusPageQuery, {});
  const { organization, me } = told;
  if (!organization) throw new Rejection("not_here");
  if (!me) return seeOther(paths.signIn(visit.organization));
  const applications = readApplications(told, visit.zone);
  const ref = visit.params["ref"];
  const application =
    ref === undefined
      ? (applications.find(({ state }) => state === "active") ?? applications[0])
      : applications.find((one) => one.ref === ref);
  if (ref !== undefined && !application) throw new Rejection("not_here");
  const model: StatusPageModel = {
    organization,
    greeting: me.greeting,
    application,
    others: applications.filter((one) => one !== application),
    formKey: randomUUID(),
    stays,
  };
  return {
    kind: "page",
    status,
    title: statusTitle(model, visit.language),
    employer: organization,
    nav: "own",
    keep: "never",
    body: <StatusPage model={model} />,
  };
}

/** Withdraws; done twice, or when the application had ended before, the page says how it stands. */
export async function submitWithdraw(visit: Visit, posted: Posted): Promise<Answer> {
  const reason = posted.get("reason");
  await visit.ask(withdrawMutation, {
    input: {
      clientMutationId: posted.get("key"),
      applicationId: posted.get("applicationId"),
      ...(reason !== "" && { reason }),
    },
  });
  return seeOther(paths.application(visit.organization, visit.params["ref"] ?? ""));
}

/** Takes a withdrawal back; when that is not possible any more, the page says why. */
export async function submitUndoWithdrawal(visit: Visit, posted: Posted): Promise<Answer> {
  const { undoWithdrawal } = await visit.ask(undoWithdrawalMutation, {
    input: { clientMutationId: posted.get("key"), applicationId: posted.get("applicationId") },
  });
  if (undoWithdrawal.__typename === "WithdrawalStays")
    return statusAnswer(visit, 409, readStays(undoWithdrawal.reason));
  return seeOther(paths.application(visit.organization, visit.params["ref"] ?? ""));
}
