/**
 * Who may do what, decided once. One row an action, one column a role, every role named also when it is denied.
 *
 * Cells: Y allow in the own organization · J only on requisitions the person is assigned to · O only own objects
 * (an interview one sits in, a file one owns, a request one has to answer) · B like J, and then the scorecard
 * visibility rule decides · S allow, and ask for a second factor once it is set up · T only with that token scope · - deny.
 * Whoever interviews reads the kit of their interview and not the application, nor the notes on it. Numbers open the
 * rows behind them, so reports are for who may read those.
 * A confidential requisition turns every Y and S into J, also for administrators.
 */
export const ROLES = [
  "admin",
  "recruiter",
  "coordinator",
  "hiring_manager",
  "interviewer",
  "approver",
  "agency",
  "candidate",
  "public",
  "token",
] as const;
export type Role = (typeof ROLES)[number];
export type Cell = "Y" | "J" | "O" | "B" | "S" | "T" | "-";
//                                      OA RE CO HM IN AP AG CA PU TK
// prettier-ignore
const ROWS = {
  "health.read":                      "Y Y Y Y Y Y Y Y Y Y",
  "session.open":                      "Y Y Y Y Y Y Y Y Y -",
  "viewer.read":                       "Y Y Y Y Y Y Y Y Y T",
  "viewer.update":                     "Y Y Y Y Y Y Y - - -",
  "organization.read":                 "Y Y Y Y Y Y Y Y Y T",
  "organization.settings.update":      "S - - - - - - - - -",
  "member.read":                       "Y Y Y Y Y Y - - - T",
  "member.manage":                     "S - - - - - - - - T",
  "activity.audit":                    "Y - - - - - - - - T",
  "requisition.create":                "Y Y - Y - - - - - T",
  "requisition.read":                  "Y Y J J J J J - - T",
  "requisition.update":                "Y J - J - - - - - T",
  "requisition.submit":                "Y J - J - - - - - -",
  "requisition.recall":                "Y O - O - - - - - -",
  "requisition.open":                  "Y J - J - - - - - -",
  "requisition.hold":                  "Y J - J - - - - - -",
  "requisition.close":                 "Y J - J - - - - - -",
  "requisition.cancel":                "Y J - J - - - - - -",
  "requisition.reopen":                "Y - - - - - - - - -",
  "requisition.pay.read":              "Y J - J - J - - - T",
  "requisition.team.assign":           "Y J - J - - - - - T",
  "plan.read":                         "Y Y J J J J - - - T",
  "plan.update":                       "Y J J J - - - - - -",
  "approval.read":                     "Y J J J - J - - - -",
  "approval.answer":                   "- - - - - O - - - -",
  "approval.replace":                  "Y - - - - - - - - -",
  "posting.read":                      "Y Y J J J J J - - T",
  "posting.update":                    "Y J - J - - - - - T",
  "posting.publish":                   "Y J - - - - - - - T",
  "job.read":                          "Y Y Y Y Y Y Y Y Y Y",
  "application.submit":                "- - - - - - - Y Y -",
  "application.add":                   "Y J J - - - J - - T",
  "application.read":                  "Y J J J - - O O - T",
  "application.move":                  "Y J - J - - - - - T",
  "application.reject":                "Y J - J - - - - - -",
  "application.reinstate":             "Y J - J - - - - - -",
  "application.hold":                  "Y J - J - - - - - -",
  "application.withdraw":              "Y J - - - - O O - -",
  "application.hire":                  "Y J - - - - - - - -",
  "application.unhire":                "Y - - - - - - - - -",
  "application.assign":                "Y J J J - - - - - -",
  "candidate.read":                    "Y J J J O - O O - T",
  "candidate.contact.read":            "Y J J - - - O O - T",
  "candidate.search":                  "Y Y - - - - - - - T",
  "candidate.update":                  "Y J - - - - O O - T",
  "document.read":                     "Y J J J O - O O - T",
  "document.upload":                   "Y J J - - - J O O T",
  "note.read":                         "Y J J J - - - - - T",
  "note.write":                        "Y J J J - - - - - T",
  "note.private.read":                 "- J - J - - - - - -",
  "message.read":                      "Y J J J - - O O - T",
  "message.send":                      "Y J J J - - O O - T",
  "message.cancel":                    "Y J J J - - - - - -",
  "activity.read":                     "Y J J J - - - - - T",
  "interview.schedule":                "Y J J J - - - - - T",
  "interview.read":                    "Y J J J O - - O - T",
  "interview.book":                    "- - - - - - - O - -",
  "interview.respond":                 "O O O O O - - - - -",
  "availability.update":               "O O O O O O - - - -",
  "kit.read":                          "Y J J J O - - - - -",
  "scorecard.submit":                  "O O O O O - - - - -",
  "scorecard.amend":                   "O O O O O - - - - -",
  "scorecard.waive":                   "Y J J - - - - - - -",
  "scorecard.read":                    "B B - B B - - - - T",
  "debrief.read":                      "Y J J J O - - - - -",
  "debrief.open":                      "Y J - J - - - - - -",
  "debrief.vote":                      "O O - O O - - - - -",
  "debrief.reveal":                    "Y J - J - - - - - -",
  "debrief.decide":                    "- - - J - - - - - -",
  "offer.read":                        "Y J - J - J - O - T",
  "offer.create":                      "Y J - - - - - - - -",
  "offer.submit":                      "Y J - - - - - - - -",
  "offer.send":                        "Y J - - - - - - - -",
  "offer.withdraw":                    "Y J - - - - - - - -",
  "offer.answer":                      "- - - - - - - O - -",
  "report.read":                       "Y J - J - - - - - T",
  "privacy.export":                    "S - - - - - - O - -",
  "consent.write":                     "- - - - - - - O O -",
} as const satisfies Record<string, string>;

export type Action = keyof typeof ROWS;
/** Every action somebody may be asked about, in the order of the table. */
export const ACTIONS = Object.keys(ROWS).filter((name): name is Action => name in ROWS);

const isCell = (text: string): text is Cell => /^[YJOBST-]$/.test(text);

/** What the table says for one role; anything the table does not spell is a deny. */
export function cell(action: Action, role: Role): Cell {
  const written = ROWS[action].split(" ")[ROLES.indexOf(role)] ?? "-";
  return isCell(written) ? written : "-";
}
