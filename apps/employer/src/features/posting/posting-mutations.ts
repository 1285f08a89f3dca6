import { graphql } from "#graphql/generated/index.ts";

export const createPostingMutation = graphql(`
  mutation CreatePosting($input: CreatePostingInput!) {
    createPosting(input: $input) {
      ...PostingOutcome
    }
  }
`);

export const savePostingMutation = graphql(`
  mutation SavePosting($input: SavePostingInput!) {
    savePosting(input: $input) {
      ...PostingOutcome
    }
  }
`);

export const publishPostingMutation = graphql(`
  mutation PublishPosting($input: PostingCommandInput!) {
    publishPosting(input: $input) {
      ...PostingOutcome
    }
  }
`);

export const schedulePostingMutation = graphql(`
  mutation SchedulePosting($input: SchedulePostingInput!) {
    schedulePosting(input: $input) {
      ...PostingOutcome
    }
  }
`);

export const unpublishPostingMutation = graphql(`
  mutation UnpublishPosting($input: PostingCommandInput!) {
    unpublishPosting(input: $input) {
      ...PostingOutcome
    }
  }
`);

export const closePostingMutation = graphql(`
  mutation ClosePosting($input: PostingCommandInput!) {
    closePosting(input: $input) {
      ...PostingOutcome
    }
  }
`);
