import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  MoveApplicationDocument,
  PipelinePageDocument,
  RejectApplicationDocument,
  RejectionLetterPreviewDocument,
  UndoMoveDocument,
  type MoveApplicationMutation,
  type RejectApplicationMutation,
  type UndoMoveMutation,
} from "#graphql/generated/graphql.ts";
import { listenForShortcuts } from "#lib/shortcuts.ts";
import { answering, rejecting } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PipelinePage } from "./pipeline-page.tsx";
import { aBoard, aCard, STAGE } from "./pipeline.testing.ts";

const leila = aCard(1, "Leïla Haddad", STAGE.review);
const noam = aCard(2, "Noam Bar-Lev", STAGE.review);
const kofi = aCard(3, "Kofi Mensah", STAGE.offer);
const BOARD = aBoard([leila, noam, kofi]);

// A whole board takes jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

// jsdom has no layout; a virtual list shows what fits into its height.
let stop: () => void;
beforeEach(() => {
  stop = listenForShortcuts();
  for (const side of ["clientHeight", "clientWidth", "offsetHeight", "offsetWidth"] as const)
    vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(1_000);
  HTMLElement.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const moved = (card: typeof leila, stageId: string) =>
  ({
    moveApplication: {
      __typename: "ApplicationChanged",
      application: { ...card, version: 2, stage: { ...card.stage, id: stageId } },
    },
  }) as unknown as MoveApplicationMutation;
const refused = (answer: object) => ({ moveApplication: answer }) as unknown as MoveApplicationMutation;

const SHOWN = [PipelinePageDocument, BOARD] as const;
const open = (answers = answering(SHOWN)) =>
  renderPage(<PipelinePage />, answers, { path: "/requisitions/:ref/pipeline", at: "/requisitions/REQ-7/pipeline" });
const lane = async (name: RegExp) => within(await screen.findByRole("region", { name }));

it("shows each candidate under the stage they are in", async () => {
  open();

  const review = await lane(/^Review, 2 applications/);
  expect(review.getByText("Leïla Haddad")).toBeDefined();
  expect(review.getByText("Noam Bar-Lev")).toBeDefined();
  expect((await lane(/^Offer, 1 application/)).getByText("Kofi Mensah")).toBeDefined();
  expect((await lane(/^Screen, nobody/)).getByText("Nobody here")).toBeDefined();
  expect(screen.getByRole("heading", { level: 1, name: "Tech Lead, Payroll" })).toBeDefined();
});

it("moves a card by keyboard: M, a few letters, Enter; the card is there at once, and can be taken back", async () => {
  const { person, sent } = open(
    answering(
      SHOWN,
      [MoveApplicationDocument, moved(leila, STAGE.screen)],
      [
        UndoMoveDocument,
        {
          undoApplicationMove: { __typename: "ApplicationChanged", application: leila },
        } as unknown as UndoMoveMutation,
      ],
    ),
  );
  const review = await lane(/^Review/);
  review.getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("m");
  await person.keyboard("scr{Enter}");

  await screen.findByText("Leïla Haddad moved to Screen");
  expect(sent.find(({ operation }) => operation === "MoveApplication")?.variables).toMatchObject({
    input: { applicationId: leila.id, expectedStageId: STAGE.review, expectedVersion: 1, toStageId: STAGE.screen },
  });
  await person.click(screen.getByRole("button", { name: /Undo/ }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === "UndoMove")?.variables).toMatchObject({
      input: { applicationId: leila.id, expectedVersion: 2 },
    }),
  );
});

it("puts the card back and says why when the API refuses", async () => {
  const { person } = open(
    answering(SHOWN, [
      MoveApplicationDocument,
      refused({
        __typename: "ApplicationTransitionRefused",
        message: "This application is on hold. Go on with it first.",
      }),
    ]),
  );
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("m");
  await person.keyboard("off{Enter}");

  await screen.findByText("Leïla Haddad was not moved. This application is on hold. Go on with it first.");
  expect((await lane(/^Review, 2/)).getByText("Leïla Haddad")).toBeDefined();
});

it("puts the card back when Leadline cannot be reached", async () => {
  const { person } = open(answering(SHOWN, [MoveApplicationDocument, rejecting("UNREACHABLE")]));
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("m");
  await person.keyboard("off{Enter}");

  await screen.findByText(/could not be reached/);
  expect((await lane(/^Review, 2/)).getByText("Leïla Haddad")).toBeDefined();
});

it("asks what to do when a colleague was faster, and moves on from where the colleague left it", async () => {
  const { person, sent } = open(
    answering(SHOWN, [
      MoveApplicationDocument,
      ({ input }) =>
        input.expectedVersion === 1
          ? refused({
              __typename: "StageConflict",
              message: "",
              currentStageId: STAGE.offer,
              currentStageName: "Offer",
              currentVersion: 5,
              movedBy: "Tomasz Wilk",
              movedAt: new Date(Date.now() - 120_000).toISOString(),
            })
          : moved(leila, STAGE.screen),
    ]),
  );
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();
  await person.keyboard("m");
  await person.keyboard("scr{Enter}");

  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("Tomasz Wilk moved Leïla Haddad to Offer 2 minutes ago.")).toBeDefined();
  await person.click(dialog.getByRole("button", { name: "Move to Screen anyway" }));

  await waitFor(() =>
    expect(sent.filter(({ operation }) => operation === "MoveApplication").at(-1)?.variables).toMatchObject({
      input: { expectedStageId: STAGE.offer, expectedVersion: 5 },
    }),
  );
});

it("asks for a sentence before an unusual move", async () => {
  const { person, sent } = open(
    answering(SHOWN, [
      MoveApplicationDocument,
      ({ input }) =>
        input.reason === ""
          ? refused({ __typename: "MoveReasonNeeded", message: "", concerns: ["moves_back"] })
          : moved(kofi, STAGE.review),
    ]),
  );
  (await lane(/^Offer/)).getByRole("row", { name: /Kofi/ }).focus();
  await person.keyboard("m");
  await person.keyboard("rev{Enter}");

  const dialog = within(await screen.findByRole("dialog"));
  await person.type(dialog.getByLabelText("Reason"), "The panel asked for it.");
  await person.click(dialog.getByRole("button", { name: "Move" }));

  await waitFor(() =>
    expect(sent.filter(({ operation }) => operation === "MoveApplication").at(-1)?.variables).toMatchObject({
      input: { reason: "The panel asked for it." },
    }),
  );
});

it("rejects with a reason and a letter that waits, and keeps what was typed when something is missing", async () => {
  const { person, sent } = open(
    answering(
      SHOWN,
      [RejectionLetterPreviewDocument, { rejectionLetter: null }],
      [
        RejectApplicationDocument,
        {
          rejectApplication: {
            __typename: "InvalidInput",
            message: "",
            issues: [{ path: "reason", message: "Choose a reason." }],
          },
        } as unknown as RejectApplicationMutation,
      ],
    ),
  );
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();
  await person.keyboard("r");

  const dialog = within(await screen.findByRole("dialog", { name: "Reject Leïla Haddad" }));
  await person.type(dialog.getByLabelText("What it rests on"), "Seen twice.");
  await person.click(dialog.getByRole("button", { name: "Reject" }));

  await dialog.findByText("Choose a reason.");
  expect(dialog.getByLabelText<HTMLTextAreaElement>("What it rests on").value).toBe("Seen twice.");
  expect(sent.find(({ operation }) => operation === "RejectApplication")?.variables).toMatchObject({
    input: { applicationId: leila.id, note: "Seen twice.", mail: { template: "EM_REJECT_REVIEW", delayHours: 24 } },
  });
});

it("walks between columns by arrow keys", async () => {
  const { person } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("{ArrowRight}");

  expect(document.activeElement?.textContent).toContain("Kofi Mensah");
});

it("opens a card by Enter; the address says which", async () => {
  const { person, where } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Noam/ }).focus();

  await person.keyboard("{Enter}");

  expect(where()).toBe("/requisitions/REQ-7/pipeline?peek=APP-2");
});

it("teaches what to do when nobody has applied yet", async () => {
  renderPage(<PipelinePage />, answering([PipelinePageDocument, aBoard([])]), {
    path: "/requisitions/:ref/pipeline",
    at: "/requisitions/REQ-7/pipeline?view=nonsense&peek=%00&owner=x",
  });
  expect(await screen.findByText("Nobody has applied yet")).toBeDefined();
});

it("can be used by everybody", async () => {
  open();
  await lane(/^Review/);
  await expectAccessible();
});
