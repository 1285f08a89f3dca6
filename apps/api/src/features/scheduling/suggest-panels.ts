import { assignInterviewers, type Interviewer } from "@leadline/domain/framework/plan/assign-interviewers";
import { isInterviewTypeId, type InterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";

/** One interview of the plan, as far as finding people for it goes. */
interface ToSeat {
  readonly id: string;
  readonly interviewType: string;
  readonly raters: number;
  readonly namedMemberIds: readonly string[];
  readonly interview: { readonly participants: readonly { readonly memberId: string }[] } | null;
}

interface Person {
  readonly id: string;
  readonly weekLoad: number;
  readonly weeklyLimit: number;
  readonly onTeam: boolean;
  readonly trainings: readonly { readonly interviewType: string; readonly training: string }[];
}

/** Who has to do with the candidate in a way that matters here. */
interface Around {
  readonly hiringManagerId: string;
  readonly referrerId: string | null;
}

/**
 * A fair panel for each interview that has none yet, by planned interview. Whoever the plan names comes first; else
 * whoever is trained for the type; else, in an organization that keeps no record of training, the hiring team. When
 * the whole loop cannot be seated, as many of its interviews as possible are.
 */
export function suggestPanels(
  planned: readonly ToSeat[],
  people: readonly Person[],
  around: Around,
): ReadonlyMap<string, readonly string[]> {
  const seated = new Set(
    planned.flatMap(({ interview }) => interview?.participants.map(({ memberId }) => memberId) ?? []),
  );
  const open = planned.filter(({ interview }) => interview === null || interview.participants.length === 0);
  const whole = seat(open, people, around, seated);
  if (whole) return whole;

  const found = new Map<string, readonly string[]>();
  for (const one of open) {
    const panel = seat([one], people, around, seated)?.get(one.id);
    if (!panel) continue;
    found.set(one.id, panel);
    for (const memberId of panel) seated.add(memberId);
  }
  return found;
}

function seat(
  open: readonly ToSeat[],
  people: readonly Person[],
  around: Around,
  seated: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> | undefined {
  const plan = open.flatMap(({ interviewType: type, raters }) =>
    isInterviewTypeId(type) ? [{ type, raters: raters >= 2 ? (2 as const) : (1 as const) }] : [],
  );
  if (plan.length !== open.length) return undefined;
  const trainedSomebody = people.some(({ trainings }) => trainings.length > 0);
  const interviewers = people.map((person) => interviewerFor(person, open, around, { seated, trainedSomebody }));
  const assigned = assignInterviewers(plan, interviewers);
  if (!assigned.ok) return undefined;
  return new Map(open.map(({ id }, index) => [id, assigned.value[index]?.people ?? []]));
}

function interviewerFor(
  person: Person,
  open: readonly ToSeat[],
  { hiringManagerId, referrerId }: Around,
  { seated, trainedSomebody }: { readonly seated: ReadonlySet<string>; readonly trainedSomebody: boolean },
): Interviewer {
  const isManager = person.id === hiringManagerId;
  const types = open.flatMap(({ interviewType: type, namedMemberIds }): InterviewTypeId[] => {
    if (!isInterviewTypeId(type)) return [];
    if (namedMemberIds.length > 0) return namedMemberIds.includes(person.id) ? [type] : [];
    if (type === "IT-HM") return isManager ? [type] : [];
    const trained = person.trainings.some(({ interviewType }) => interviewType === type);
    return trained || (!trainedSomebody && person.onTeam) ? [type] : [];
  });
  const named = open.some(({ namedMemberIds }) => namedMemberIds.includes(person.id));
  return {
    id: person.id,
    types,
    load: person.weekLoad,
    cap: person.weeklyLimit,
    trainee: person.trainings.length > 0 && person.trainings.every(({ training }) => training !== "qualified"),
    // The plan may name the hiring manager for another interview; then that is a person's decision.
    hiringManager: isManager && !named,
    unavailable: seated.has(person.id) || person.id === referrerId,
  };
}
