import { email } from "@leadline/domain/shared/text";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Context } from "#core/context.js";
import { write, type KeyReused } from "#core/write/write.js";
import { organizationBySlug } from "#features/organization/organization-by-slug.js";
import { ABSOLUTE_MS } from "./authenticate.js";
import { setCookie, type SessionCookie } from "./cookie.js";
import { openSession } from "./open-session.js";
import { passwordMatches } from "./password.js";

/** The address and the password do not belong together; which of the two is wrong is not told. */
export interface WrongCredentials {
  readonly type: "WrongCredentials";
}

const signInInput = z.object({
  organization: z.string().trim().toLowerCase().min(1, "Enter your organization's address.").max(63),
  email,
  password: z.string().min(1, "Enter your password.").max(200),
});

/** Signs a member in. Unknown organizations, unknown addresses and wrong passwords get one answer, in like time. */
export async function signIn(
  context: Context,
  input: unknown,
): Promise<Result<{ readonly memberId: string }, WrongCredentials | InvalidInput | KeyReused>> {
  const parsed = parseInput(signInInput, input);
  if (!parsed.ok) return parsed;
  const { organization, email: address, password } = parsed.value;
  const { limits } = context.services;
  await limits.count("signInByAddress", context.request.ip);
  await limits.count("signInByAccount", `${organization}/${address}`);

  const found = await organizationBySlug(context, organization);
  await context.become(found && { kind: "public", organizationId: found.organizationId });
  const member = found && (await memberByEmail(context, address));
  const right = await passwordMatches(member?.passwordHash, password);
  if (!found || !member || !right) {
    await context.become(undefined);
    context.services.logger.warn({ event: "sign_in_refused", requestId: context.requestId }, "sign-in refused");
    return refuse({ type: "WrongCredentials" });
  }

  const { organizationId } = found;
  const expiresAt = new Date(context.now.getTime() + ABSOLUTE_MS);
  // Told outside the outcome, which is stored.
  let cookie: SessionCookie | undefined;
  const opened = await write(
    {
      ...context.writing,
      actor: { kind: "member", organizationId, memberId: member.id, role: member.role, sessionId: "" },
    },
    { command: "session.open", key: undefined, input: null },
    async (tx) => {
      cookie = await openSession(tx, { kind: "member", memberId: member.id, expiresAt });
      await tx.record({ type: "member.signed_in", subjectId: member.id, facts: {} });
      return ok({ memberId: member.id });
    },
  );
  if (!opened.ok || !cookie) return opened;
  setCookie(context.reply, "member", cookie, expiresAt);
  await context.become({ kind: "member", organizationId, memberId: member.id, role: member.role, sessionId: "" });
  return opened;
}

interface MemberRow {
  readonly id: string;
  readonly role: "admin" | "recruiter" | "coordinator" | "member" | "agency";
  readonly passwordHash: string | null;
}

const memberByEmail = (context: Context, address: string): Promise<MemberRow | undefined> =>
  context.read.one<MemberRow>(
    `select id, role, password_hash as "passwordHash" from member
     where organization_id = $1 and email = $2 and disabled_at is null`,
    [context.someone.organizationId, address],
  );
