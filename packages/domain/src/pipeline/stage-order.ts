/** As much of a stage as its place in the pipeline needs; positions are unique within a requisition. */
export interface PlacedStage {
  readonly id: string;
  readonly position: number;
}

/** The stages in the order candidates go through them. */
export const inOrder = <S extends PlacedStage>(stages: readonly S[]): S[] =>
  stages.toSorted((a, b) => a.position - b.position);

/** Where every application begins; undefined for a pipeline without stages. */
export const firstStage = <S extends PlacedStage>(stages: readonly S[]): S | undefined => inOrder(stages)[0];

/** The stage "Advance" leads to; undefined at the end of the pipeline and for a stage that is not in it. */
export function stageAfter<S extends PlacedStage>(stages: readonly S[], id: string): S | undefined {
  const ordered = inOrder(stages);
  const at = ordered.findIndex((stage) => stage.id === id);
  return at === -1 ? undefined : ordered[at + 1];
}

/** The stages a move from one place to a later one leaves behind: the first included, the target not. */
export const stagesLeft = <S extends PlacedStage>(stages: readonly S[], from: S, to: PlacedStage): S[] =>
  inOrder(stages).filter(({ position }) => position >= from.position && position < to.position);

/** How far a candidate has come, for a stepper: each stage done, now or ahead. All ahead when they are in none. */
export function stepsTo<S extends PlacedStage>(
  stages: readonly S[],
  currentId: string | null,
): { readonly stage: S; readonly step: "done" | "now" | "ahead" }[] {
  const ordered = inOrder(stages);
  const now = ordered.findIndex(({ id }) => id === currentId);
  return ordered.map((stage, at) => ({ stage, step: at === now ? "now" : at < now ? "done" : "ahead" }));
}
