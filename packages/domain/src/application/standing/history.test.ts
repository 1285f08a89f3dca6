import fc from "fast-check";
import { expect, test } from "vitest";
import { move, type Stage } from "../../pipeline/move.js";
import { HOUR } from "../../shared/instant.js";
import { isInPipeline, nextStatus, type ApplicationStatus } from "../application-status.js";
import { standingAfter, type Standing, type Transition } from "./history.js";
import { reinstate } from "../reject/reinstate.js";
import { undoMove } from "../undo-move.js";

const STAGES: Stage[] = ["review", "screen", "interview", "debrief", "offer"].map((type, position) => ({
  id: type,
  position,
  type: type as Stage["type"],
  requisitionId: "payroll",
}));

/** What a member does next; commands that are refused change nothing. */
type Command =
  | { readonly kind: "move"; readonly to: string; readonly stale: boolean }
  | { readonly kind: "undo" | "hold" | "resume" | "reject" | "withdraw" | "reinstate" };

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant("move" as const),
    to: fc.constantFrom(...STAGES.map(({ id }) => id)),
    stale: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom("undo", "hold", "resume", "reject", "withdraw", "reinstate") }),
);

/** An application as its row would be, changed only through the rules, and the history that they write. */
class Walk {
  row: Standing & { readonly lastStageId: string | null; readonly version: number };
  readonly history: Transition[];

  constructor(private now: number) {
    this.row = { status: "active", stageId: "review", enteredStageAt: now, lastStageId: null, version: 1 };
    this.history = [this.transition(null, "review", "active")];
  }

  take(command: Command): void {
    this.now += HOUR;
    switch (command.kind) {
      case "move":
        return this.move(command.to, command.stale);
      case "undo":
        return this.undo();
      case "reinstate":
        return this.reinstate();
      default:
        return this.change(command.kind);
    }
  }

  private move(to: string, stale: boolean): void {
    const target = STAGES.find(({ id }) => id === to);
    if (!target) return;
    const expected = { stageId: this.row.stageId ?? "", version: this.row.version - (stale ? 1 : 0) };
    const application = { ...this.row, requisitionId: "payroll" };
    const moved = move(application, expected, target, STAGES, { scorecardsOwed: 0, decision: null }, "because");
    if (!moved.ok) return;
    this.append({ ...this.row, stageId: to, enteredStageAt: this.now });
  }

  private undo(): void {
    const undone = undoMove(this.row, this.row.version, this.history, "ines", this.now);
    if (undone.ok) this.append({ ...this.row, ...undone.value }, undone.value.undoes);
  }

  private reinstate(): void {
    const back = reinstate(this.row, { takesCandidates: true, activeElsewhere: false }, STAGES);
    if (back.ok) this.append({ ...this.row, ...back.value, enteredStageAt: this.now });
  }

  private change(command: "hold" | "resume" | "reject" | "withdraw"): void {
    const next = nextStatus(this.row.status, command);
    if (!next.ok) return;
    const stays = isInPipeline(next.value);
    this.append({ ...this.row, status: next.value, stageId: stays ? this.row.stageId : null });
  }

  private append(next: Standing, undoes: string | null = null): void {
    const from = this.row.stageId;
    this.history.push(this.transition(from, next.stageId, next.status, undoes));
    this.row = {
      status: next.status,
      stageId: next.stageId,
      enteredStageAt: next.enteredStageAt,
      lastStageId: from ?? this.row.lastStageId,
      version: this.row.version + 1,
    };
  }

  private transition(
    fromStageId: string | null,
    toStageId: string | null,
    toStatus: ApplicationStatus,
    undoes: string | null = null,
  ): Transition {
    const id = `t${this.history?.length ?? 0}`;
    return { id, fromStageId, toStageId, toStatus, at: this.now, byMemberId: "ines", undoes };
  }
}

test("whatever people do, the history replays to where the application stands", () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
      const walk = new Walk(Date.parse("2027-02-01T10:00:00Z"));
      for (const command of commands) {
        walk.take(command);
        const { status, stageId, enteredStageAt } = walk.row;
        expect(standingAfter(walk.history)).toEqual({ status, stageId, enteredStageAt });
        expect(stageId !== null).toBe(isInPipeline(status));
      }
    }),
    { numRuns: 300 },
  );
});

test("nothing has happened yet to an application without a history", () => {
  expect(standingAfter([])).toBeUndefined();
});
