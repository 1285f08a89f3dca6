import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { fileLink } from "./file-link.js";

@InputType({ description: "The own file to open." })
class OpenDocumentInput {
  @Field(() => ID, { description: "The file." })
  readonly documentId!: string;
}

@ObjectType("DocumentOpened", { description: "A link to the file, good for five minutes." })
@Action("document.read")
class DocumentOpened {
  @Field(() => String, { description: "Address on the files' own origin; it offers the file for saving." })
  readonly url!: string;
}

@Resolver()
export class DocumentCandidateResolver {
  @Action("document.read")
  @Mutation(() => DocumentOpened, { description: "Makes a short-lived link to a file the candidate sent." })
  async openDocument(
    @Arg("input", () => OpenDocumentInput) { documentId }: OpenDocumentInput,
    @Ctx() context: Context,
  ): Promise<DocumentOpened> {
    return { url: await fileLink(context, documentId) };
  }
}
