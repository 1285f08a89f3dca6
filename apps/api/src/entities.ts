import { Application } from "#features/application/application.entity.js";
import { Candidate } from "#features/candidate/candidate.entity.js";
import { Debrief } from "#features/debrief/debrief.entity.js";
import { Document } from "#features/document/document.entity.js";
import { Interview } from "#features/interview/interview.entity.js";
import { Participant } from "#features/interview/panel/participant.entity.js";
import { Message } from "#features/message/message.entity.js";
import { Note } from "#features/note/note.entity.js";
import { OfferVersion } from "#features/offer/offer-version.entity.js";
import { Offer } from "#features/offer/offer.entity.js";
import { Member } from "#features/organization/member.entity.js";
import { Organization } from "#features/organization/organization.entity.js";
import { Posting } from "#features/posting/posting.entity.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Scorecard } from "#features/scorecard/scorecard.entity.js";
import { Opening } from "#features/requisition/opening.entity.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

/** Every entity; entities are for writing, lists read through `*.queries.ts`. */
export const ENTITIES = [
  Organization,
  Member,
  Requisition,
  Opening,
  Interview,
  Participant,
  Stage,
  Candidate,
  Application,
  Note,
  Message,
  Scorecard,
  Debrief,
  Offer,
  OfferVersion,
  Document,
  Posting,
];
