import { Icon } from "@leadline/ui/icon";
import { Link } from "@leadline/ui/link";
import { catalogue } from "@leadline/ui/text/catalogue";
import { createContext, use, type ReactNode } from "react";
import { createPortal } from "react-dom";
import styles from "./page-title.module.css";

const t = catalogue({
  trail: "Breadcrumb",
  back: "Back to {page}",
  title: "{page} · Leadline",
  waiting: "({count}) {page} · Leadline",
});

/** Where the frame shows the trail, and how many things wait for the person. */
export interface FrameSlots {
  readonly trail: HTMLElement | null;
  readonly waiting: number;
}
export const FrameSlotsContext = createContext<FrameSlots>({ trail: null, waiting: 0 });

interface PageTitleProps {
  /** Names the page in the tab, in history and at the end of the trail; says what differs from its neighbours. */
  readonly title: string;
  /** The last step of the trail where it is shorter than the title: "REQ-12". */
  readonly short?: string;
  /** The pages above it. */
  readonly trail?: readonly { readonly label: string; readonly href: string }[];
}

/** Every page has one: its document title and its place in the trail. */
export function PageTitle({ title, short = title, trail = [] }: PageTitleProps): ReactNode {
  const slots = use(FrameSlotsContext);
  const above = trail.at(-1);
  return (
    <>
      <title>
        {slots.waiting > 0 ? t("waiting", { count: slots.waiting, page: title }) : t("title", { page: title })}
      </title>
      {slots.trail &&
        createPortal(
          <nav aria-label={t("trail")} className={styles.trail} data-top={above ? undefined : ""}>
            {above && (
              <span className={styles.back}>
                <Link href={above.href} variant="quiet" aria-label={t("back", { page: above.label })}>
                  <Icon name="left" size="l" />
                </Link>
              </span>
            )}
            <ol>
              {trail.map(({ label, href }) => (
                <li key={href}>
                  <Link href={href} variant="quiet">
                    {label}
                  </Link>
                  <Icon name="right" size="xs" />
                </li>
              ))}
              <li aria-current="page" className={styles.here}>
                {short}
              </li>
            </ol>
          </nav>,
          slots.trail,
        )}
    </>
  );
}
