import {
  APPLICATION_COMMANDS,
  APPLICATION_STATUSES,
  APPLICATION_TRANSITIONS,
} from "../application/application-status.js";
import { FLOW_STATES, GROUP_STATES, SEAT_STATES } from "../approval/approval-flow.js";
import {
  FLOW_COMMANDS,
  FLOW_TRANSITIONS,
  GROUP_COMMANDS,
  GROUP_TRANSITIONS,
  SEAT_COMMANDS,
  SEAT_TRANSITIONS,
} from "../approval/approval-transitions.js";
import { DEBRIEF_COMMANDS, DEBRIEF_STATES, DEBRIEF_TRANSITIONS } from "../debrief/debrief-status.js";
import { INTERVIEW_COMMANDS, INTERVIEW_STATES, INTERVIEW_TRANSITIONS } from "../interview/interview-status.js";
import { OFFER_COMMANDS, OFFER_STATES, OFFER_TRANSITIONS } from "../offer/offer-status.js";
import { POSTING_COMMANDS, POSTING_STATES, POSTING_TRANSITIONS } from "../posting/posting-status.js";
import { OPENING_COMMANDS, OPENING_STATES, OPENING_TRANSITIONS } from "../requisition/opening.js";
import {
  REQUISITION_COMMANDS,
  REQUISITION_STATES,
  REQUISITION_TRANSITIONS,
} from "../requisition/requisition-status.js";
import { SCORECARD_COMMANDS, SCORECARD_STATES, SCORECARD_TRANSITIONS } from "../scorecard/scorecard-status.js";
import { stateMachine, type StateMachine } from "./machine.js";

/** Every noun that has states, in the order in which a hire meets them. */
export const STATE_MACHINES: readonly StateMachine[] = [
  stateMachine({
    noun: "requisition",
    initial: ["draft"],
    states: REQUISITION_STATES,
    commands: REQUISITION_COMMANDS,
    transitions: REQUISITION_TRANSITIONS,
  }),
  stateMachine({
    noun: "opening",
    initial: ["open"],
    states: OPENING_STATES,
    commands: OPENING_COMMANDS,
    transitions: OPENING_TRANSITIONS,
  }),
  stateMachine({
    noun: "approval flow",
    initial: ["pending"],
    states: FLOW_STATES,
    commands: FLOW_COMMANDS,
    transitions: FLOW_TRANSITIONS,
  }),
  stateMachine({
    noun: "approval group",
    initial: ["waiting", "due"],
    states: GROUP_STATES,
    commands: GROUP_COMMANDS,
    transitions: GROUP_TRANSITIONS,
  }),
  stateMachine({
    noun: "approval seat",
    initial: ["pending", "skipped"],
    states: SEAT_STATES,
    commands: SEAT_COMMANDS,
    transitions: SEAT_TRANSITIONS,
  }),
  stateMachine({
    noun: "posting",
    initial: ["draft"],
    states: POSTING_STATES,
    commands: POSTING_COMMANDS,
    transitions: POSTING_TRANSITIONS,
  }),
  stateMachine({
    noun: "application",
    initial: ["active"],
    states: APPLICATION_STATUSES,
    commands: APPLICATION_COMMANDS,
    transitions: APPLICATION_TRANSITIONS,
  }),
  stateMachine({
    noun: "interview",
    initial: ["draft"],
    states: INTERVIEW_STATES,
    commands: INTERVIEW_COMMANDS,
    transitions: INTERVIEW_TRANSITIONS,
  }),
  stateMachine({
    noun: "scorecard",
    initial: ["not_started"],
    states: SCORECARD_STATES,
    commands: SCORECARD_COMMANDS,
    transitions: SCORECARD_TRANSITIONS,
  }),
  stateMachine({
    noun: "debrief",
    initial: ["open"],
    states: DEBRIEF_STATES,
    commands: DEBRIEF_COMMANDS,
    transitions: DEBRIEF_TRANSITIONS,
  }),
  stateMachine({
    noun: "offer",
    initial: ["draft"],
    states: OFFER_STATES,
    commands: OFFER_COMMANDS,
    transitions: OFFER_TRANSITIONS,
  }),
];
