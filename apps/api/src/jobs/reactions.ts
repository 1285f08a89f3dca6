import type { Reaction } from "#core/write/reaction.js";
import { onApplicationClosed } from "#features/interview/end/on-application-closed.js";
import { onInterviewNews } from "#features/invitation/on-interview-news.js";
import { onInvitationDeclined } from "#features/interview/panel/on-invitation-declined.js";
import { onInterviewEnded } from "#features/scorecard/on-interview-ended.js";
import { onApplicationSubmitted } from "#features/application/confirm/on-application-submitted.js";
import { onDocumentRead } from "#features/document/text/on-document-read.js";
import { onOfferSent } from "#features/offer/send/on-offer-sent.js";
import { onRequisitionEnded } from "#features/posting/on-requisition-ended.js";
import { onRequisitionCreated } from "#features/pipeline/on-requisition-created.js";
import { onApproval } from "#features/requisition/approve/on-approval.js";

/** Every reaction there is; each slice adds its own `on-*.ts`. */
export const REACTIONS: readonly Reaction[] = [
  onRequisitionCreated,
  ...onApplicationClosed,
  onInvitationDeclined,
  ...onInterviewNews,
  onInterviewEnded,
  onApplicationSubmitted,
  onDocumentRead,
  ...onRequisitionEnded,
  onOfferSent,
  ...onApproval,
];
