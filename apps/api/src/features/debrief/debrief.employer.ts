import { can } from "@leadline/domain/authorization/can";
import { isHandedIn } from "@leadline/domain/scorecard/scorecard-status";
import { allowsDebriefCommand } from "@leadline/domain/debrief/debrief-status";
import type { HiddenReason } from "@leadline/domain/scorecard/visibility";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { cardViewer, relationTo } from "#features/scorecard/panel-cards.js";
import { HiddenReasonEnum } from "#features/scorecard/scorecard-enums.js";
import { DebriefFiguresType, figuresFor } from "./debrief-figures.employer.js";
import {
  DebriefAbilitiesType,
  DebriefColumnType,
  DebriefCompetencyType,
  DebriefDecisionType,
  DebriefType,
  DebriefVoterType,
} from "./debrief-types.employer.js";
import { shortNameOf, visibleDebrief, visibleFigures, visibleVotes, type VisibleDebrief } from "./debrief-view.js";
import { debriefByRef, type DebriefRow } from "./debrief.queries.js";

@Resolver(() => DebriefType)
export class DebriefEmployerResolver {
  @Action("debrief.read")
  @Query(() => DebriefType, {
    nullable: true,
    description: "The debrief of an application; null when the viewer knows of no such application.",
  })
  async debrief(
    @Arg("ref", () => String, { description: "The application's reference, for example APP-341." }) ref: string,
    @Ctx() context: Context,
  ): Promise<DebriefRow | null> {
    return (await debriefByRef(context, ref)) ?? null;
  }

  @FieldResolver(() => [DebriefColumnType], { description: "The panel's cards the viewer may know of." })
  columns(@Root() row: DebriefRow, @Ctx() context: Context): readonly DebriefColumnType[] {
    return viewOf(row, context).columns;
  }

  @FieldResolver(() => [DebriefColumnType], { description: "Required cards that are not in." })
  missing(@Root() row: DebriefRow, @Ctx() context: Context): readonly DebriefColumnType[] {
    return viewOf(row, context).missing;
  }

  @FieldResolver(() => [DebriefCompetencyType], {
    description: "What was rated: must-haves first, disagreement first; empty while cards are hidden.",
  })
  competencies(@Root() row: DebriefRow, @Ctx() context: Context): readonly DebriefCompetencyType[] {
    return viewOf(row, context).competencies;
  }

  @FieldResolver(() => [DebriefCompetencyType], { description: "What nobody rated, heaviest first." })
  unseen(@Root() row: DebriefRow, @Ctx() context: Context): readonly DebriefCompetencyType[] {
    return viewOf(row, context).unseen;
  }

  @FieldResolver(() => [String], { description: "Names of planned interviews that have no time yet." })
  notHeld(@Root() row: DebriefRow): readonly string[] {
    return row.notHeld.map(({ interviewType }) => shortNameOf(interviewType));
  }

  @FieldResolver(() => HiddenReasonEnum, { nullable: true, description: "Why the cards of others are not shown." })
  othersHidden(@Root() row: DebriefRow, @Ctx() context: Context): HiddenReason | null {
    return viewOf(row, context).othersHidden;
  }

  @FieldResolver(() => [DebriefVoterType], { description: "Who votes, and what may be read of their votes." })
  voters(@Root() row: DebriefRow, @Ctx() context: Context): readonly DebriefVoterType[] {
    return visibleVotes(row, cardViewer(context, row.facts));
  }

  @FieldResolver(() => Int, { description: "How many required votes are in." })
  votesIn(@Root() row: DebriefRow): number {
    return row.voters.filter(({ required, vote }) => required && vote !== null).length;
  }

  @FieldResolver(() => DebriefFiguresType, {
    nullable: true,
    description: "What the cards add up to; null before votes are revealed and for whoever may not read the cards.",
  })
  figures(@Root() row: DebriefRow, @Ctx() context: Context): DebriefFiguresType | null {
    const figures = visibleFigures(row, cardViewer(context, row.facts));
    return figures && figuresFor(figures);
  }

  @FieldResolver(() => DebriefVoterType, { nullable: true, description: "The viewer as a voter; null for others." })
  own(@Root() row: DebriefRow, @Ctx() context: Context): DebriefVoterType | null {
    const { memberId } = cardViewer(context, row.facts);
    return row.voters.find((voter) => voter.memberId === memberId) ?? null;
  }

  @FieldResolver(() => [DebriefDecisionType], { description: "Decisions, the one that holds first." })
  decisions(@Root() row: DebriefRow): readonly DebriefDecisionType[] {
    return row.decisions.map((decision) => ({ ...decision, decidedAt: new Date(decision.decidedAt) }));
  }

  @FieldResolver(() => DebriefAbilitiesType, { description: "What the viewer can do here now." })
  viewerCan(@Root() row: DebriefRow, @Ctx() context: Context): DebriefAbilitiesType {
    const relation = relationTo(row.facts);
    const asker = askerOf(context.someone);
    const { memberId } = cardViewer(context, row.facts);
    const isVoter = row.voters.some((voter) => voter.memberId === memberId);
    const { state } = row;
    const anyCardIn = row.facts.cards.some((card) => isHandedIn(card.state));
    const deadlineIsOver = row.voteDeadline !== null && row.voteDeadline <= context.now;
    return {
      open: state === null && anyCardIn && can(asker, "debrief.open", relation),
      waive: can(asker, "scorecard.waive", relation),
      vote: state !== null && isVoter && allowsDebriefCommand(state, "vote"),
      reveal:
        state !== null &&
        deadlineIsOver &&
        allowsDebriefCommand(state, "reveal") &&
        can(asker, "debrief.reveal", relation),
      decide: state !== null && allowsDebriefCommand(state, "decide") && can(asker, "debrief.decide", relation),
      reopen: state !== null && allowsDebriefCommand(state, "reopen") && can(asker, "debrief.open", relation),
      readApplication: can(asker, "application.read", relation),
    };
  }
}

const viewOf = (row: DebriefRow, context: Context): VisibleDebrief =>
  visibleDebrief(row, cardViewer(context, row.facts), context.now);
