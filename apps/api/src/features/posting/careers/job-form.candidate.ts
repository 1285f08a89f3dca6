import { estimatedSeconds, type ApplicationForm } from "@leadline/domain/posting/form/application-form";
import { Field, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";

@ObjectType("JobQuestionOption", { description: "One option of a choice." })
@Action("job.read")
class JobQuestionOption {
  @Field(() => String, { description: "The value to send." })
  readonly key!: string;

  @Field(() => String, { description: "The words to show." })
  readonly label!: string;
}

@ObjectType("JobQuestion", { description: "A question of the application form." })
@Action("job.read")
class JobQuestion {
  @Field(() => String, { description: "The key to answer under." })
  readonly key!: string;

  @Field(() => String, {
    description: "short_text, long_text, single, multiple, yes_no (yes or no), number, currency, date or url.",
  })
  readonly type!: string;

  @Field(() => String, { description: "The question." })
  readonly label!: string;

  @Field(() => String, { description: "What helps to answer; may be empty." })
  readonly help!: string;

  @Field(() => Boolean, { description: "Has to be answered." })
  readonly required!: boolean;

  @Field(() => [JobQuestionOption], { description: "Choices, for single and multiple." })
  readonly options!: readonly JobQuestionOption[];

  @Field(() => String, { description: "ISO 4217 for amounts; empty otherwise." })
  readonly currency!: string;
}

@ObjectType("JobForm", { description: "What the application form asks beside name, email and résumé." })
@Action("job.read")
export class JobForm {
  @Field(() => Int, { description: "Counts changes of the form." })
  readonly version!: number;

  @Field(() => [JobQuestion], { description: "At most three." })
  readonly questions!: readonly JobQuestion[];

  @Field(() => Int, { description: "Seconds the whole form is likely to take." })
  readonly estimatedSeconds!: number;
}

export const formOf = (form: ApplicationForm, version: number): JobForm => ({
  version,
  questions: form.questions,
  estimatedSeconds: estimatedSeconds(form),
});
