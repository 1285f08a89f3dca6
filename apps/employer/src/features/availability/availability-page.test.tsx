import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  AvailabilityPageDocument,
  BlockTimeDocument,
  SetAvailabilityDocument,
  UnblockTimeDocument,
  type AvailabilityPageQuery,
  type BlockTimeMutation,
  type SetAvailabilityMutation,
  type UnblockTimeMutation,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { AvailabilityPage } from "./availability-page.tsx";

/** Mondays in two parts, Tuesdays whole; away on one Friday. */
const AVAILABILITY = {
  __typename: "Availability",
  id: "m1",
  timeZone: "Europe/Berlin",
  dailyLimit: 2,
  weeklyLimit: 5,
  hours: [
    { __typename: "WorkingHours", weekday: 1, from: 9 * 60, until: 12 * 60 },
    { __typename: "WorkingHours", weekday: 1, from: 13 * 60, until: 24 * 60 },
    { __typename: "WorkingHours", weekday: 2, from: 9 * 60, until: 17 * 60 },
  ],
  blocks: [
    {
      __typename: "Block",
      id: "b1",
      from: "2026-11-27T08:00:00Z",
      until: "2026-11-27T16:00:00Z",
      reason: "Moving house",
    },
  ],
};
const page = (change: object = {}) =>
  ({ viewer: null, availability: { ...AVAILABILITY, ...change } }) as unknown as AvailabilityPageQuery;
const open = (answers: Answering) => renderPage(<AvailabilityPage />, answers, { path: "/settings/availability" });
const CHANGED = { __typename: "AvailabilityChanged", availability: AVAILABILITY };
const invalid = (path: string, message: string) => ({
  __typename: "InvalidInput",
  message: "x",
  issues: [{ path, message }],
});
const inputs = (sent: Answering["sent"], what: string) =>
  sent
    .filter(({ operation }) => operation === what)
    .map(({ variables }) => (variables as { readonly input: object }).input);

it("shows the hours of a week day by day, and which days are free of interviews", async () => {
  open(answering([AvailabilityPageDocument, page()]));
  const monday = within(await screen.findByRole("group", { name: "Monday" }));
  expect(monday.getByRole("button", { name: "Remove 09:00–12:00 on Monday" })).toBeDefined();
  expect(monday.getByRole("button", { name: "Remove 13:00–00:00 on Monday" })).toBeDefined();
  expect(within(screen.getByRole("group", { name: "Wednesday" })).getByText("No interviews")).toBeDefined();
});

it("saves whole parts in minutes of the day, midnight as its end", async () => {
  const { person, sent } = open(
    answering(
      [AvailabilityPageDocument, page()],
      [SetAvailabilityDocument, { setAvailability: CHANGED } as unknown as SetAvailabilityMutation],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "Remove 09:00–17:00 on Tuesday" }));
  await person.click(screen.getByRole("button", { name: "Add hours on Thursday" }));
  await person.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText("Saved. Offers to candidates follow it from now on.")).toBeDefined();
  expect(inputs(sent, "SetAvailability")).toMatchObject([
    {
      timeZone: "Europe/Berlin",
      dailyLimit: 2,
      weeklyLimit: 5,
      hours: [
        { weekday: 1, from: 540, until: 720 },
        { weekday: 1, from: 780, until: 1440 },
        { weekday: 4, from: 540, until: 1020 },
      ],
    },
  ]);
});

it("does not save a part that is not whole", async () => {
  const { person, sent } = open(answering([AvailabilityPageDocument, page()]));
  await person.click(await screen.findByRole("button", { name: "Add hours on Tuesday" }));
  expect(screen.getByRole("button", { name: "Save" }).hasAttribute("disabled")).toBe(true);
  expect(inputs(sent, "SetAvailability")).toEqual([]);
});

it("says on the day what is wrong with its hours", async () => {
  const { person } = open(
    answering(
      [AvailabilityPageDocument, page()],
      [
        SetAvailabilityDocument,
        {
          setAvailability: invalid("workingHours.1.1", "These hours overlap."),
        } as unknown as SetAvailabilityMutation,
      ],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "Save" }));
  expect(await within(screen.getByRole("group", { name: "Monday" })).findByText("These hours overlap.")).toBeDefined();
  expect(screen.queryByText(/^Saved\./)).toBeNull();
});

it("lists what is kept free, and gives it free again", async () => {
  const { person, sent } = open(
    answering(
      [AvailabilityPageDocument, page()],
      [UnblockTimeDocument, { unblockTime: CHANGED } as unknown as UnblockTimeMutation],
    ),
  );
  expect(await screen.findByText("Moving house")).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Free Fri 27 Nov, 09:00 to Fri 27 Nov, 17:00 again" }));
  await waitFor(() => expect(inputs(sent, "UnblockTime")).toMatchObject([{ blockId: "b1" }]));
});

it("keeps time free between two moments of the person's own clock, for a reason of theirs", async () => {
  const { person, sent } = open(
    answering(
      [AvailabilityPageDocument, page({ blocks: [], timeZone: "Europe/Lisbon" })],
      [BlockTimeDocument, { blockTime: CHANGED } as unknown as BlockTimeMutation],
    ),
  );
  expect(await screen.findByText("Nothing is blocked ahead.")).toBeDefined();
  const section = within(screen.getByRole("region", { name: "Times kept free" }));
  expect(section.getByRole("button", { name: "Keep free" }).hasAttribute("disabled")).toBe(true);
  const days = section.getAllByRole("spinbutton", { name: /^day/i });
  for (const day of days) {
    await person.click(day);
    await person.keyboard("18122026");
  }
  await person.type(section.getByRole("textbox", { name: "Why" }), "Conference");
  await person.click(section.getByRole("button", { name: "Keep free" }));
  await waitFor(() =>
    expect(inputs(sent, "BlockTime")).toMatchObject([
      { from: "2026-12-18T09:00:00.000Z", until: "2026-12-18T17:00:00.000Z", reason: "Conference" },
    ]),
  );
});

it("can be used by everybody", async () => {
  open(answering([AvailabilityPageDocument, page()]));
  await screen.findByRole("group", { name: "Monday" });
  await expectAccessible();
});
