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
import { BOARD, kofi, lane, leila, likeABrowser, moved, refused, STAGE } from "../pipeline.testing.ts";

likeABrowser();

const SHOWN = [PipelinePageDocument, BOARD] as const;
const open = (answers = answering(SHOWN)) =>
  renderPage(<PipelinePage />, answers, { path: "/requisitions/:ref/pipeline", at: "/requisitions/REQ-7/pipeline" });

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
