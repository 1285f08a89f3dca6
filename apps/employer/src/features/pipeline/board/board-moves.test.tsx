import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  MoveApplicationDocument,
  PipelinePageDocument,
  RejectApplicationDocument,
  RejectionLetterPreviewDocument,
  UndoMoveDocument,
  type RejectApplicationMutation,
  type UndoMoveMutation,
} from "#graphql/generated/graphql.ts";
import { answering, rejecting } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PipelinePage } from "../pipeline-page.tsx";
import { aBoard, BOARD, kofi, lane, leila, likeABrowser, moved, noam, refused, STAGE } from "../pipeline.testing.ts";

likeABrowser();

const SHOWN = [PipelinePageDocument, BOARD] as const;
/** A board that is read again, after some were moved to the screen. */
const SHOWN_TO_MOVE = (...cards: readonly (typeof leila)[]) => {
  const inScreen = (card: typeof leila) => ({ ...card, version: 2, stage: { ...card.stage, id: STAGE.screen } });
  const rest = [leila, noam, kofi].filter((card) => !cards.includes(card));
  const boards = [BOARD, aBoard([...rest, ...cards.map(inScreen)])];
  return [PipelinePageDocument, () => (boards.length > 1 ? boards.shift() : boards[0]) ?? BOARD] as const;
};
const open = (answers = answering(SHOWN)) =>
  renderPage(<PipelinePage />, answers, { path: "/requisitions/:ref/pipeline", at: "/requisitions/REQ-7/pipeline" });

it("UX-B1, UX-B2: M, a few letters, Enter: the card is there, and can be taken back", async () => {
  const { person, sent } = open(
    answering(
      SHOWN_TO_MOVE(leila),
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

  expect((await lane(/^Screen, 1/)).getByText("Leïla Haddad")).toBeDefined();
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

it("UX-B1: a card the API refuses to move returns, and a message says why", async () => {
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

it("UX-B1: a card returns when Leadline cannot be reached", async () => {
  const { person } = open(answering(SHOWN, [MoveApplicationDocument, rejecting("UNREACHABLE")]));
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("m");
  await person.keyboard("off{Enter}");

  await screen.findByText(/could not be reached/);
  expect((await lane(/^Review, 2/)).getByText("Leïla Haddad")).toBeDefined();
});

it("UX-B5: when a colleague was faster, somebody decides: keep theirs, or move on from where they left it", async () => {
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

it("UX-B4: a rejection asks for reason, letter and delay first, and keeps what was typed when something is missing", async () => {
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

it("UX-B3: several selected cards move at once, with one message and one way back", async () => {
  const { person, sent } = open(
    answering(
      SHOWN_TO_MOVE(leila, noam),
      [MoveApplicationDocument, ({ input }) => moved(input.applicationId === leila.id ? leila : noam, STAGE.screen)],
      [
        UndoMoveDocument,
        {
          undoApplicationMove: { __typename: "ApplicationChanged", application: leila },
        } as unknown as UndoMoveMutation,
      ],
    ),
  );
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();
  await person.keyboard("x{ArrowDown}x");
  expect(screen.getByText("2 selected")).toBeDefined();
  await person.keyboard("m");
  await person.keyboard("scr{Enter}");

  await screen.findByText("2 candidates moved to Screen");
  await lane(/^Screen, 2/);
  await person.click(screen.getByRole("button", { name: /Undo/ }));
  await waitFor(() => expect(sent.filter(({ operation }) => operation === "UndoMove")).toHaveLength(2));
});
