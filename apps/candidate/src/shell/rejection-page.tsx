import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { Employer, PageAnswer } from "#http/answer.ts";
import type { Rejection, RejectionKind } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";

const texts = catalogue(
  {
    unreachable: "We cannot answer right now",
    unreachableText:
      "Something on our side is down or starting. Nothing you sent before is lost. Wait a minute, then load this page again.",
    signed_out: "Please sign in first",
    signed_outText: "This page belongs to one person. Open it with the link in your mail, or ask for a new link.",
    not_here: "There is no page at this address",
    not_hereText:
      "The address may have a typing mistake, or the page was moved. Everything that is open is in the list.",
    too_often: "That was a little too often",
    too_oftenText: "To protect everybody, we stop after some attempts in a short time. Please try again {when}.",
    not_ours: "This form was open for a long time",
    not_oursText:
      "For your safety we took nothing from it. Go back, load the page again and send it once more; what you typed is usually still there.",
    too_large: "This is more than the form can take",
    too_largeText: "Files can have up to 10 MB, texts a few pages. Go back, shorten it, and send it again.",
    unreadable: "We could not read this form",
    unreadableText: "Go back, load the page again and send it once more.",
    failed: "Something went wrong on our side",
    failedText: "It is not your doing, and what was saved before is safe. Please try again in a few minutes.",
    soon: "in a few minutes",
    minutes: "in {count, plural, one {# minute} other {# minutes}}",
    jobs: "See the open jobs",
    signIn: "Ask for a new link",
    reference: "If you write to us about this, mention {reference}.",
  },
  {
    de: {
      unreachable: "Wir können gerade nicht antworten",
      unreachableText:
        "Auf unserer Seite ist etwas ausgefallen oder startet gerade. Was Sie früher gesendet haben, ist sicher. Warten Sie eine Minute und laden Sie die Seite neu.",
      signed_out: "Bitte melden Sie sich zuerst an",
      signed_outText:
        "Diese Seite gehört einer Person. Öffnen Sie sie mit dem Link aus Ihrer E-Mail oder fordern Sie einen neuen an.",
      not_here: "Unter dieser Adresse gibt es keine Seite",
      not_hereText:
        "Vielleicht hat die Adresse einen Tippfehler, oder die Seite ist umgezogen. Alles, was offen ist, steht in der Liste.",
      too_often: "Das war etwas zu oft",
      too_oftenText:
        "Zum Schutz aller hören wir nach einigen Versuchen in kurzer Zeit auf. Bitte versuchen Sie es {when} noch einmal.",
      not_ours: "Dieses Formular war lange offen",
      not_oursText:
        "Zu Ihrer Sicherheit haben wir nichts davon übernommen. Gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal; was Sie geschrieben haben, ist meist noch da.",
      too_large: "Das ist mehr, als das Formular fasst",
      too_largeText:
        "Dateien können bis zu 10 MB haben, Texte einige Seiten. Gehen Sie zurück, kürzen Sie und senden Sie noch einmal.",
      unreadable: "Wir konnten dieses Formular nicht lesen",
      unreadableText: "Gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal.",
      failed: "Auf unserer Seite ist etwas schiefgegangen",
      failedText:
        "Es liegt nicht an Ihnen, und was gespeichert war, ist sicher. Bitte versuchen Sie es in einigen Minuten noch einmal.",
      soon: "in einigen Minuten",
      minutes: "in {count, plural, one {# Minute} other {# Minuten}}",
      jobs: "Offene Stellen ansehen",
      signIn: "Neuen Link anfordern",
      reference: "Wenn Sie uns dazu schreiben, nennen Sie bitte {reference}.",
    },
  },
);

const STATUS: Readonly<Record<RejectionKind, number>> = {
  unreachable: 503,
  signed_out: 401,
  not_here: 404,
  too_often: 429,
  not_ours: 403,
  too_large: 413,
  unreadable: 400,
  failed: 500,
};

/** The page that stands in for the one that could not be shown: what happened, what is safe, what to do. */
export function rejectionPage(rejection: Rejection, visit: Visit, employer?: Employer): PageAnswer {
  return {
    kind: "page",
    status: STATUS[rejection.kind],
    title: texts.in(visit.language)(rejection.kind),
    ...(employer && { employer }),
    nav: employer ? "job" : "plain",
    keep: "never",
    body: (
      <RejectionBody
        rejection={rejection}
        // An address without an employer has no list of jobs to lead to.
        organization={rejection.kind === "not_here" && !employer ? "" : visit.organization}
        reference={visit.requestId}
      />
    ),
  };
}

interface BodyProps {
  readonly rejection: Rejection;
  readonly organization: string;
  readonly reference: string;
}

function RejectionBody({ rejection: { kind, retryAfter }, organization, reference }: BodyProps): ReactNode {
  const t = useText(texts);
  const when = retryAfter === undefined ? t("soon") : t("minutes", { count: Math.max(1, Math.ceil(retryAfter / 60)) });
  return (
    <div className="wrap">
      <div className="narrow stack">
        <h1>{t(kind)}</h1>
        <p className="lead">{kind === "too_often" ? t("too_oftenText", { when }) : t(`${kind}Text`)}</p>
        {organization !== "" && (
          <p className="actions">
            {kind === "signed_out" && (
              <a className="btn" href={paths.signIn(organization)}>
                {t("signIn")}
              </a>
            )}
            <a className={kind === "signed_out" ? "btn btn--quiet" : "btn"} href={paths.jobs(organization)}>
              {t("jobs")}
            </a>
          </p>
        )}
        {(kind === "failed" || kind === "unreachable") && (
          <p className="small muted">{t("reference", { reference })}</p>
        )}
      </div>
    </div>
  );
}
