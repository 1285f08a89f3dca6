import type { Result } from "@leadline/domain/shared/result";
import { canReadNote } from "@leadline/domain/note/note-visibility";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { actorId } from "#core/actor.js";
import type { Context } from "#core/context.js";
import {
  byTypename,
  commonProblem,
  InvalidInput,
  KeyReused,
  VersionConflict,
  type CommonRefusal,
} from "#core/graphql/problem.js";
import type { NoteRow } from "#features/application/read/application-parts.js";
import { noteReaderOf, type ApplicationView } from "#features/application/read/application-view.js";
import { ApplicationType } from "#features/application/read/application.employer.js";
import { applicationById, partOf } from "#features/application/read/application.queries.js";
import { MemberReferenceType } from "#features/organization/member-reference.employer.js";
import { addNote } from "./add-note.js";
import { editNote } from "./edit-note.js";

@ObjectType("EarlierNoteText", { description: "What a note said before it was edited." })
@Action("note.read")
class EarlierNoteTextType {
  @Field(() => String, { description: "Its text then." })
  readonly body!: string;

  @Field(() => Date, { description: "When it was replaced." })
  readonly editedAt!: Date;
}

@ObjectType("Note", { description: "What a member wrote down about an application." })
@Action("note.read")
class NoteType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => MemberReferenceType, { description: "Who wrote it." })
  readonly author!: MemberReferenceType;

  @Field(() => String, { description: "public, private or mentioned: who may read it." })
  readonly visibility!: string;

  @Field(() => String, { description: "Its text." })
  readonly body!: string;

  @Field(() => [EarlierNoteTextType], { description: "What it said before, oldest first." })
  readonly history!: readonly EarlierNoteTextType[];

  @Field(() => Date, { description: "When it was written." })
  readonly createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was last edited." })
  readonly editedAt!: Date | null;

  @Field(() => Int, { description: "Its version, for edits." })
  readonly version!: number;
}

@InputType({ description: "A new note." })
class AddNoteInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application it is about." })
  readonly applicationId!: string;

  @Field(() => String, { description: "Its text, up to 10,000 characters." })
  readonly body!: string;

  @Field(() => String, { description: "public, or private for those who decide." })
  readonly visibility!: string;
}

@InputType({ description: "Other words for one's own note." })
class EditNoteInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The note." })
  readonly noteId!: string;

  @Field(() => Int, { description: "The version that was on screen." })
  readonly expectedVersion!: number;

  @Field(() => String, { description: "Its text, up to 10,000 characters." })
  readonly body!: string;

  @Field(() => String, { description: "public, or private for those who decide." })
  readonly visibility!: string;
}

@ObjectType({ description: "The note is kept." })
@Action("note.read")
class NoteSaved {
  readonly __typename = "NoteSaved" as const;

  @Field(() => ID, { description: "The note." })
  readonly noteId!: string;

  @Field(() => ApplicationType, { description: "The application with its notes." })
  readonly application!: object;
}

const NoteResult = createUnionType({
  name: "NoteResult",
  description: "The note, or why it was not kept.",
  types: () => [NoteSaved, InvalidInput, KeyReused, VersionConflict] as const,
  resolveType: byTypename,
});

@Resolver(() => ApplicationType)
export class NoteEmployerResolver {
  @Action("note.read")
  @FieldResolver(() => [NoteType], { description: "Notes the viewer may read, newest first." })
  async notes(@Root() view: ApplicationView, @Ctx() context: Context): Promise<readonly NoteRow[]> {
    const reader = noteReaderOf(context, view);
    const notes = await partOf(context, view, "notes");
    return notes.filter((note) => canReadNote({ ...note, authorId: note.author.id }, reader));
  }

  @Action("note.write")
  @Mutation(() => NoteResult, { description: "Leaves a note." })
  async addNote(
    @Arg("input", () => AddNoteInput) input: AddNoteInput,
    @Ctx() context: Context,
  ): Promise<typeof NoteResult> {
    const command = { command: "note.add", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => addNote(tx, input)));
  }

  @Action("note.write")
  @Mutation(() => NoteResult, { description: "Rewrites one's own note." })
  async editNote(
    @Arg("input", () => EditNoteInput) input: EditNoteInput,
    @Ctx() context: Context,
  ): Promise<typeof NoteResult> {
    const command = { command: "note.edit", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => editNote(tx, input)));
  }
}

@Resolver(() => NoteType)
export class NoteResolver {
  @FieldResolver(() => Boolean, { description: "The viewer wrote it and may rewrite it." })
  viewerCanEdit(@Root() { author }: NoteRow, @Ctx() context: Context): boolean {
    return author.id === actorId(context.someone);
  }
}

type Outcome = Result<{ readonly applicationId: string; readonly noteId: string }, CommonRefusal>;

async function told(context: Context, outcome: Outcome): Promise<typeof NoteResult> {
  if (!outcome.ok) return commonProblem(outcome.refusal);
  const { applicationId, noteId } = outcome.value;
  const application = await applicationById(context, applicationId, ["notes", "timeline"]);
  if (!application) throw new Error("An application that got a note is not readable by its author.");
  return { __typename: "NoteSaved", noteId, application };
}
