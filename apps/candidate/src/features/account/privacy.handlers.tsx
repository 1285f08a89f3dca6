import type { Answer } from "#http/answer.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import { privacyPageQuery } from "./account.query.ts";
import { PrivacyPage, privacyTitle } from "./privacy-page.tsx";

export async function showPrivacy(visit: Visit): Promise<Answer> {
  const { organization, privacyNotice: notice } = await visit.ask(privacyPageQuery, { locale: visit.language });
  if (!organization || !notice) throw new Rejection("not_here");
  return {
    kind: "page",
    status: 200,
    title: privacyTitle(organization.name, visit.language),
    employer: organization,
    nav: "careers",
    keep: "public",
    head: { canonical: `${visit.origin}${paths.privacy(organization.slug)}` },
    body: <PrivacyPage model={{ organization, notice }} />,
  };
}
