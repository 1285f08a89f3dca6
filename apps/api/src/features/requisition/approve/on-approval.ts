import { reaction } from "#core/write/reaction.js";
import type { Services } from "#core/services.js";
import type { Tx } from "#core/write/tx.js";
import { approvalDueMail, approvalResolvedMail } from "#features/approval/approval.mail.js";
import { queueMessage } from "#features/message/queue-message.js";
import { memberRecipient, senderOf } from "#features/message/recipient.js";

/** Everybody in a group that became due gets one mail, unless they have answered meanwhile. */
const tellApprovers = reaction("approval.group_due", "requisition.tell_approvers", async (tx, event, services) => {
  if (event.facts.subject !== "requisition") return;
  const asked = await tx.query<{ memberId: string; group: string; requester: string }>(
    `select p.member_id as "memberId", g.name as "group", q.name as requester
     from approver p join approval_group g on g.organization_id = p.organization_id and g.id = p.group_id
     join approval_flow f on f.organization_id = g.organization_id and f.id = g.flow_id
     join member q on q.organization_id = f.organization_id and q.id = f.requested_by
     join member m on m.organization_id = p.organization_id and m.id = p.member_id
     where p.organization_id = $1 and g.id = $2 and f.state = 'pending' and p.state = 'pending' and m.disabled_at is null`,
    [tx.organizationId, event.facts.groupId],
  );
  const about = await requestOf(tx, event.facts.approvalOf, services);
  if (!about) return;
  for (const { memberId, group, requester } of asked) {
    const to = await memberRecipient(tx, memberId);
    const content = approvalDueMail({
      ...about,
      locale: to.locale,
      greeting: to.greeting,
      group,
      requester,
      url: about.inbox,
    });
    await queueMessage(tx, {
      template: "approval.due",
      to,
      content,
      dedupeKey: `approval.due/${event.facts.groupId}/${memberId}`,
    });
  }
});

/** Whoever asked is told how it ended; taking a request back oneself needs no mail. */
const tellRequester = reaction("approval.resolved", "requisition.tell_requester", async (tx, event, services) => {
  const { subject, state, requestedBy, approvalOf } = event.facts;
  if (subject !== "requisition" || state === "cancelled") return;
  const about = await requestOf(tx, approvalOf, services);
  if (!about) return;
  const to = await memberRecipient(tx, requestedBy);
  const content = approvalResolvedMail({
    ...about,
    locale: to.locale,
    greeting: to.greeting,
    approved: state === "approved",
    url: about.page,
  });
  await queueMessage(tx, {
    template: "approval.resolved",
    to,
    content,
    dedupeKey: `approval.resolved/${event.subjectId}`,
  });
});

export const onApproval = [tellApprovers, tellRequester];

async function requestOf(tx: Tx, requisitionId: string, { env }: Services) {
  const [row] = await tx.query<{ ref: string; title: string }>(
    `select ref, title from requisition where organization_id = $1 and id = $2`,
    [tx.organizationId, requisitionId],
  );
  const { name: organization } = await senderOf(tx);
  return (
    row && {
      ...row,
      organization,
      inbox: `${env.EMPLOYER_ORIGIN}/inbox?tab=approvals`,
      page: `${env.EMPLOYER_ORIGIN}/requisitions/${row.ref}/setup`,
    }
  );
}
