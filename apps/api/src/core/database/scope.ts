/**
 * Predicates every list of requisitions, applications and what hangs on them carries, beside row-level security.
 * They read who asks from the transaction (reader.ts, ENTER), so they need no parameters.
 */

/** The asking member's id, or null. */
export const MEMBER = `nullif(current_setting('app.member', true), '')::uuid`;

/** The asker's parts in a requisition, as a text array; alias is the requisition's table alias. */
export const teamRoles = (requisition: string): string => `
  array(select h.role from hiring_team_member h
        where h.organization_id = ${requisition}.organization_id and h.requisition_id = ${requisition}.id
          and h.member_id = ${MEMBER})`;

/** The asker is on the hiring team. */
export const assignedTo = (requisition: string): string => `
  exists (select 1 from hiring_team_member h
          where h.organization_id = ${requisition}.organization_id and h.requisition_id = ${requisition}.id
            and h.member_id = ${MEMBER})`;

/** The asker is named in an approval group of a flow on this subject. */
export const approverOf = (organizationId: string, subjectId: string): string => `
  exists (select 1 from approval_flow f
          join approval_group g on g.organization_id = f.organization_id and g.flow_id = f.id
          join approver p on p.organization_id = g.organization_id and p.group_id = g.id
          where f.organization_id = ${organizationId} and f.subject_id = ${subjectId} and p.member_id = ${MEMBER})`;

/** The asker is asked about the requisition itself or about an offer made at it. */
export const approvesFor = (requisition: string): string => `
  exists (select 1 from approver p
          join approval_group g on g.organization_id = p.organization_id and g.id = p.group_id
          join approval_flow f on f.organization_id = g.organization_id and f.id = g.flow_id
          left join offer o on o.organization_id = f.organization_id and o.id = f.subject_id
          left join application oa on oa.organization_id = o.organization_id and oa.id = o.application_id
          where p.organization_id = ${requisition}.organization_id and p.member_id = ${MEMBER}
            and (f.subject_id = ${requisition}.id or oa.requisition_id = ${requisition}.id))`;

/** Matrix row requisition.read: admins and recruiters all that is not confidential, others what they take part in. */
export const seesRequisition = (requisition: string): string => `(
  (not ${requisition}.confidential and current_setting('app.role', true) in ('admin', 'recruiter', 'system'))
  or ${assignedTo(requisition)}
  or ${approvesFor(requisition)})`;

/** The asker works on the requisition's candidates: whoever is on the team only to interview sees their own interviews. */
const worksOn = (requisition: string): string => `
  exists (select 1 from hiring_team_member h
          where h.organization_id = ${requisition}.organization_id and h.requisition_id = ${requisition}.id
            and h.member_id = ${MEMBER}
            and (h.role <> 'interviewer' or current_setting('app.role', true) in ('admin', 'recruiter', 'coordinator')))`;

/**
 * Matrix rows application.read, candidate.read: admins all that is not confidential, others on their team; being
 * booked for one interview does not open lists. Nobody sees their own file.
 */
export const seesApplications = (requisition: string, candidateId: string): string => `(
  ((not ${requisition}.confidential and current_setting('app.role', true) in ('admin', 'system'))
   or ${worksOn(requisition)})
  and not exists (select 1 from member own where own.organization_id = ${requisition}.organization_id
                  and own.id = ${MEMBER} and own.linked_candidate_id = ${candidateId}))`;
