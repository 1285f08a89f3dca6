import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayCalendarDay, sayDay, sayTime } from "#lib/dates.ts";
import { sayLastMoment } from "#lib/last-moment.ts";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { nextStep, type OwnApplication, type OwnInterview } from "./own-application.ts";

const texts = catalogue(
  {
    nextBy: "Next, by {day}",
    next: "Next",
    now: "Now",
    nothing: "Nothing is needed from you",
    choose: "Choose a time: {title}",
    chooseText: "{minutes} minutes{people, select, none {} other { with {people}}}. Choosing takes a minute.",
    chooseAction: "Choose a time",
    join: "{title} is on",
    joinText: "Your conversation started at {time}.",
    joinAction: "Join the conversation",
    meet: "{day}, {time}: {title}",
    meetText: "Nothing else is needed from you until then.",
    meetAction: "See how to prepare",
    we_read: "{contact} reads your application and answers by name.",
    we_invite: "{contact} arranges the first conversation with you.",
    interviews: "{contact} arranges your next conversations.",
    we_decide: "The people you met compare notes and decide. You hear the decision with reasons.",
    references: "{contact} asks the references you named.",
    offer: "{contact} prepares what comes next and writes to you.",
    offered: "There is an offer for you",
    offerText:
      "Read it in peace and answer by {when}. For your safety, pay is shown after a fresh link from your mail.",
    offerAction: "See my offer",
    hear: "You hear from us by {day}.",
  },
  {
    de: {
      nextBy: "Als Nächstes, bis {day}",
      next: "Als Nächstes",
      now: "Jetzt",
      nothing: "Sie brauchen nichts zu tun",
      choose: "Wählen Sie eine Zeit: {title}",
      chooseText: "{minutes} Minuten{people, select, none {} other { mit {people}}}. Das Wählen dauert eine Minute.",
      chooseAction: "Zeit wählen",
      join: "{title} läuft",
      joinText: "Ihr Gespräch hat um {time} begonnen.",
      joinAction: "Am Gespräch teilnehmen",
      meet: "{day}, {time}: {title}",
      meetText: "Bis dahin brauchen Sie nichts weiter zu tun.",
      meetAction: "So bereiten Sie sich vor",
      we_read: "{contact} liest Ihre Bewerbung und antwortet mit Namen.",
      we_invite: "{contact} vereinbart das erste Gespräch mit Ihnen.",
      interviews: "{contact} vereinbart Ihre nächsten Gespräche.",
      we_decide:
        "Die Menschen, die Sie getroffen haben, vergleichen ihre Notizen und entscheiden. Sie hören die Entscheidung mit Gründen.",
      references: "{contact} fragt die Referenzen, die Sie genannt haben.",
      offer: "{contact} bereitet den nächsten Schritt vor und schreibt Ihnen.",
      offered: "Es gibt ein Angebot für Sie",
      offerText:
        "Lesen Sie es in Ruhe und antworten Sie bis {when}. Zu Ihrer Sicherheit zeigen wir das Gehalt nach einem frischen Link aus Ihrer E-Mail.",
      offerAction: "Mein Angebot ansehen",
      hear: "Sie hören von uns bis {day}.",
    },
  },
);

interface NextBlockProps {
  readonly application: OwnApplication;
  readonly organization: string;
}

/** The one tinted block: who does what, and by which day. */
export function NextBlock({ application, organization }: NextBlockProps): ReactNode {
  const step = nextStep(application);
  switch (step.kind) {
    case "offer":
      return <Offered expiresAt={step.expiresAt} application={application} organization={organization} />;
    case "choose":
      return <Choose interview={step.interview} organization={organization} />;
    case "join":
      return <Join interview={step.interview} />;
    case "meet":
      return <Meet interview={step.interview} application={application} />;
    case "wait":
      return <Wait application={application} />;
  }
}

interface OfferedProps extends NextBlockProps {
  readonly expiresAt: string;
}

function Offered({ expiresAt, application, organization }: OfferedProps): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const reader = { locale, zone: application.timeZone };
  return (
    <Block
      kicker={t("nextBy", { day: sayDay(expiresAt, reader, now) })}
      title={t("offered")}
      action={{ to: paths.offer(organization, application.ref), label: t("offerAction") }}
    >
      {t("offerText", { when: sayLastMoment(expiresAt, reader, now) })}
    </Block>
  );
}

function Choose({
  interview,
  organization,
}: {
  readonly interview: OwnInterview;
  readonly organization: string;
}): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { title, minutes, people, chooseUntil, timeZone } = interview;
  const until = chooseUntil === null ? undefined : sayDay(chooseUntil, { locale, zone: timeZone }, now);
  return (
    <Block
      kicker={until === undefined ? t("next") : t("nextBy", { day: until })}
      title={t("choose", { title })}
      action={{ to: paths.interview(organization, interview.id), label: t("chooseAction") }}
    >
      {t("chooseText", { minutes, people: people.map(({ name }) => name).join(", ") || "none" })}
    </Block>
  );
}

function Join({ interview }: { readonly interview: OwnInterview }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  const { title, startsAt, timeZone, joinLink, place } = interview;
  return (
    <Block
      kicker={t("now")}
      title={t("join", { title })}
      {...(joinLink !== null && { action: { to: joinLink, label: t("joinAction") } })}
    >
      {startsAt !== null && t("joinText", { time: sayTime(startsAt, { locale, zone: timeZone }) })} {place}
    </Block>
  );
}

function Meet({
  interview,
  application,
}: {
  readonly interview: OwnInterview;
  readonly application: OwnApplication;
}): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { title, startsAt, timeZone, id } = interview;
  const reader = { locale, zone: timeZone };
  const when =
    startsAt === null ? { day: "", time: "" } : { day: sayDay(startsAt, reader, now), time: sayTime(startsAt, reader) };
  return (
    <Block
      kicker={t("next")}
      title={t("meet", { ...when, title })}
      action={{ to: `#interview-${id}`, label: t("meetAction") }}
      after={<Hear application={application} />}
    >
      {t("meetText")}
    </Block>
  );
}

function Wait({ application }: Pick<NextBlockProps, "application">): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { next, replyBy, contact } = application;
  const words = next === "nothing" ? "" : t(next, { contact: contact.name });
  return (
    <Block
      kicker={replyBy === null ? t("next") : t("nextBy", { day: sayCalendarDay(replyBy, locale, now) })}
      title={t("nothing")}
    >
      {words} {replyBy !== null && t("hear", { day: sayCalendarDay(replyBy, locale, now) })}
    </Block>
  );
}

function Hear({ application: { replyBy } }: { readonly application: OwnApplication }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  return replyBy === null ? null : t("hear", { day: sayCalendarDay(replyBy, locale, now) });
}

interface BlockProps {
  readonly kicker: string;
  readonly title: string;
  readonly action?: { readonly to: string; readonly label: string };
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

const Block = ({ kicker, title, action, after, children }: BlockProps): ReactNode => (
  <section className="next mt-24" aria-labelledby="next">
    <p className="kicker">{kicker}</p>
    <h2 id="next">{title}</h2>
    <p className="measure">{children}</p>
    {action && (
      <div className="actions actions--block">
        <a className="btn" href={action.to}>
          {action.label}
        </a>
      </div>
    )}
    {after !== undefined && after !== null && <p className="after">{after}</p>}
  </section>
);
