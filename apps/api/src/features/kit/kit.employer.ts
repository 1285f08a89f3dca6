import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { isCompetencyId, type CompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import { INTERVIEW_RULES } from "@leadline/domain/framework/interview-types/interview-guide";
import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId, type InterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import { RATINGS } from "@leadline/domain/framework/rating-scale";
import { kitOf, type Kit } from "@leadline/domain/kit/kit";
import { hasBegun } from "@leadline/domain/scorecard/hand-in";
import { allowsScorecardCommand } from "@leadline/domain/scorecard/scorecard-status";
import { othersVisibility, type HiddenReason } from "@leadline/domain/scorecard/visibility";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { can } from "@leadline/domain/authorization/can";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { cardViewer, relationTo } from "#features/scorecard/panel-cards.js";
import { HiddenReasonEnum } from "#features/scorecard/scorecard-enums.js";
import { focusIn } from "#features/scorecard/scorecard-content.js";
import { OwnScorecardType } from "#features/scorecard/own-scorecard.employer.js";
import {
  KitAbilitiesType,
  KitAgendaItemType,
  KitCompetencyType,
  KitPanelistType,
  KitQuestionType,
  KitType,
} from "./kit-types.employer.js";
import { kitByRef, type KitRow } from "./kit.queries.js";

@Resolver(() => KitType)
export class KitEmployerResolver {
  @Action("kit.read")
  @Query(() => KitType, {
    nullable: true,
    description: "What one interviewer needs on one page; null when the viewer knows of no such interview.",
  })
  async kit(
    @Arg("ref", () => String, { description: "The interview's reference, for example INT-88." }) ref: string,
    @Ctx() context: Context,
  ): Promise<KitRow | null> {
    return (await kitByRef(context, ref)) ?? null;
  }

  @FieldResolver(() => String, { description: "The interview's name in the framework." })
  title(@Root() { interviewType }: KitRow): string {
    return isInterviewTypeId(interviewType) ? INTERVIEW_TYPES[interviewType].name : interviewType;
  }

  @FieldResolver(() => String, { description: "What the interview is for." })
  purpose(@Root() row: KitRow): string {
    return contentOf(row)?.purpose ?? "";
  }

  @FieldResolver(() => String, { description: "How it is held." })
  setting(@Root() row: KitRow): string {
    return contentOf(row)?.setting ?? "";
  }

  @FieldResolver(() => [String], { description: "What to keep in mind: for this interview, then for every one." })
  conduct(@Root() row: KitRow): readonly string[] {
    return [...(contentOf(row)?.conduct ?? []), ...INTERVIEW_RULES];
  }

  @FieldResolver(() => [KitAgendaItemType], { description: "The course of the conversation." })
  agenda(@Root() row: KitRow): readonly KitAgendaItemType[] {
    return contentOf(row)?.agenda ?? [];
  }

  @FieldResolver(() => [KitQuestionType], { description: "Asked of everyone, in this order and these words." })
  questions(@Root() row: KitRow): readonly KitQuestionType[] {
    return (contentOf(row)?.questions ?? []).map(({ id, text, probes, anchors, facets }) => ({
      questionId: id,
      text,
      probes,
      anchors: ([1, 3, 5] as const).map((point) => ({ rating: point, text: anchors[point] })),
      competencies: [...new Set(facets.map((facet) => facet.split("-").slice(0, 2).join("-")))]
        .filter(isCompetencyId)
        .map((competency) => COMPETENCIES[competency].shortName),
    }));
  }

  @FieldResolver(() => String, { description: "Left for whoever holds this interview; may be empty." })
  notes(@Root() row: KitRow): string {
    return contentOf(row)?.notes ?? "";
  }

  @FieldResolver(() => [KitCompetencyType], { description: "What this interview rates, and nothing else." })
  competencies(@Root() row: KitRow): readonly KitCompetencyType[] {
    return focusOfRow(row).map((id) => {
      const { name, shortName, definition, anchors } = COMPETENCIES[id];
      const mustHave = row.mustHaves.includes(id);
      const points = RATINGS.map((rating) => ({ rating, text: anchors[rating] }));
      return { competency: id, name, shortName, definition, mustHave, anchors: points };
    });
  }

  @FieldResolver(() => [KitPanelistType], { description: "Who covers what else." })
  panel(@Root() row: KitRow): readonly KitPanelistType[] {
    return row.panel.map(({ memberId, memberName, interviewId, interviewType, focusCompetencies }) => ({
      id: `${interviewId}/${memberId}`,
      memberName,
      interviewTitle: isInterviewTypeId(interviewType) ? INTERVIEW_TYPES[interviewType].name : interviewType,
      isThisInterview: interviewId === row.id,
      competencies: focusIn(focusCompetencies, interviewType)
        .filter(isCompetencyId)
        .slice(0, 2)
        .map((id) => COMPETENCIES[id].shortName),
    }));
  }

  @FieldResolver(() => OwnScorecardType, { nullable: true, description: "The viewer's own card, if they owe one." })
  scorecard(@Root() { scorecard }: KitRow): OwnScorecardType | null {
    return (
      scorecard && {
        ...scorecard,
        dueAt: dateOf(scorecard.dueAt),
        submittedAt: dateOf(scorecard.submittedAt),
        amendedAt: dateOf(scorecard.amendedAt),
      }
    );
  }

  @FieldResolver(() => HiddenReasonEnum, {
    nullable: true,
    description: "Why the viewer does not see the cards of others yet; null when they do, in the debrief.",
  })
  othersHidden(@Root() row: KitRow, @Ctx() context: Context): HiddenReason | null {
    const others = othersVisibility(cardViewer(context, row.facts), row.facts);
    return others.visible ? null : others.reason;
  }

  @FieldResolver(() => KitAbilitiesType, { description: "What the viewer can do here now." })
  viewerCan(@Root() row: KitRow, @Ctx() context: Context): KitAbilitiesType {
    const card = row.scorecard;
    const asker = askerOf(context.someone);
    const relation = { ...relationTo(row.facts), own: row.own };
    const begun = hasBegun({ state: row.state, startsAt: row.startsAt?.getTime() ?? null }, context.now.getTime());
    const may = { submit: can(asker, "scorecard.submit", relation), amend: can(asker, "scorecard.amend", relation) };
    return {
      save: card !== null && may.submit && allowsScorecardCommand(card.state, "save"),
      submit: card !== null && may.submit && begun && allowsScorecardCommand(card.state, "submit"),
      amend: card !== null && may.amend && row.votes === 0 && allowsScorecardCommand(card.state, "amend"),
      openDebrief: can(asker, "debrief.read", relationTo(row.facts)),
    };
  }
}

const contentOf = (row: KitRow): Kit | undefined =>
  isInterviewTypeId(row.interviewType)
    ? kitOf(row.interviewType satisfies InterviewTypeId, row.storedKit, row.handsOnPercent ?? 50)
    : undefined;

/** What the page rates: pinned in the card with its first word, until then what the plan says. */
const focusOfRow = (row: KitRow): readonly CompetencyId[] =>
  focusIn(
    row.scorecard && row.scorecard.focusCompetencies.length > 0
      ? row.scorecard.focusCompetencies
      : row.focusCompetencies,
    row.interviewType,
  ).filter(isCompetencyId);

const dateOf = (time: string | null): Date | null => (time === null ? null : new Date(time));
