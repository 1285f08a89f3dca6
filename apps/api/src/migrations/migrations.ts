import { Organization1764000000001 } from "./20261124T0900-organization.js";
import { Requisition1764000000002 } from "./20261124T0901-requisition.js";
import { Application1764000000003 } from "./20261124T0902-application.js";
import { ApprovalSnapshot1764000000010 } from "./20261124T1000-approval-snapshot.js";
import { ApplicationHistory1764000000010 } from "./20261124T1010-application-history.js";
import { MessageLinks1764000000011 } from "./20261124T1100-message-links.js";
import { FileToken1764000000012 } from "./20261124T1110-file-token.js";
import { HistoryOrder1764000000013 } from "./20261124T1200-history-order.js";
import { RatingNotObserved1764000000020 } from "./20261124T1200-rating-not-observed.js";
import { PostingPublishOn1764000000030 } from "./20261124T1300-posting-publish-on.js";
import { DocumentMarks1764000000040 } from "./20261124T1950-document-marks.js";

/** In order; never edited once merged, only added to. */
export const MIGRATIONS = [
  Organization1764000000001,
  Requisition1764000000002,
  Application1764000000003,
  ApprovalSnapshot1764000000010,
  ApplicationHistory1764000000010,
  MessageLinks1764000000011,
  FileToken1764000000012,
  HistoryOrder1764000000013,
  RatingNotObserved1764000000020,
  PostingPublishOn1764000000030,
  DocumentMarks1764000000040,
];
