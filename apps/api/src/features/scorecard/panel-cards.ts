import { can, type Relation, type TeamRole } from "@leadline/domain/authorization/can";
import type { CardViewer, PanelCards, VisibilityPolicy } from "@leadline/domain/scorecard/visibility";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { teamRoles } from "#core/database/scope.js";

const ME = `nullif(current_setting('app.member', true), '')::uuid`;

/** The facts the visibility rule decides by, as every statement that reads cards brings them along. */
export interface PanelFacts {
  readonly policy: VisibilityPolicy;
  readonly cards: PanelCards["cards"];
  readonly unlocked: boolean;
  readonly teamRoles: readonly TeamRole[];
  readonly confidential: boolean;
  readonly aboutSelf: boolean;
  /** Sits in a panel of this application. */
  readonly onPanel: boolean;
}

/**
 * The facts as one jsonb value. Aliases: application `a`, requisition `r`, organization `o`. Only states travel here;
 * what a card says is selected where it is shown, and shown where the rule allows.
 */
export const PANEL_FACTS = `
  jsonb_build_object(
    'policy', o.scorecard_visibility,
    'cards', coalesce((select jsonb_agg(jsonb_build_object('authorId', s.member_id, 'state', s.state,
        'required', coalesce(p.scorecard_required, false)))
      from scorecard s
      join interview pi on pi.organization_id = s.organization_id and pi.id = s.interview_id
        and pi.state not in ('cancelled', 'no_show')
      left join participant p on p.organization_id = s.organization_id and p.interview_id = s.interview_id
        and p.member_id = s.member_id and p.removed_at is null
      where s.organization_id = a.organization_id and s.application_id = a.id), '[]'),
    'unlocked', exists (select 1 from debrief u where u.organization_id = a.organization_id and u.application_id = a.id
      and u.unlocked_by is not null),
    'teamRoles', ${teamRoles("r")},
    'confidential', r.confidential,
    'aboutSelf', exists (select 1 from member own where own.organization_id = a.organization_id and own.id = ${ME}
      and own.linked_candidate_id = a.candidate_id),
    'onPanel', exists (select 1 from participant p
      join interview pi on pi.organization_id = p.organization_id and pi.id = p.interview_id
      where p.organization_id = a.organization_id and pi.application_id = a.id and p.member_id = ${ME}
        and p.removed_at is null))`;

/** How the asker stands to the application, for the authorization table. */
export const relationTo = ({ teamRoles: roles, confidential, aboutSelf, onPanel }: PanelFacts): Relation => ({
  teamRoles: roles,
  confidential,
  aboutSelf,
  own: onPanel,
});

/**
 * The asker as the visibility rule sees them. Whoever sits on a panel of the application judges it, so they are entitled
 * like an interviewer of the team; the rule then keeps them blind until they have judged.
 */
export function cardViewer(context: Context, facts: PanelFacts): CardViewer {
  const actor = context.someone;
  const memberId = actor.kind === "member" || actor.kind === "kit" ? actor.memberId : "";
  return {
    memberId,
    entitled: can(askerOf(actor), "scorecard.read", relationTo(facts)) || (actor.kind === "member" && facts.onPanel),
    aboutSelf: facts.aboutSelf,
    byKitLink: actor.kind === "kit",
  };
}
