import { graphql } from "#graphql/generated/index.ts";

/** One interview of the plan and the people who could hold it. */
export const loopInterviewFragment = graphql(`
  fragment LoopInterview on LoopInterview {
    id
    interviewType
    minutes
    raters
    focusCompetencies
    namedMemberIds
    suggestedMemberIds
    interview {
      id
      ...Interview
    }
  }
`);

export const possibleInterviewerFragment = graphql(`
  fragment PossibleInterviewer on PossibleInterviewer {
    id
    name
    title
    timeZone
    weekLoad
    weeklyLimit
    onTeam
    trainings {
      interviewType
      training
    }
  }
`);

export const schedulingFragment = graphql(`
  fragment Scheduling on Scheduling {
    applicationId
    applicationRef
    status
    candidateName
    candidateZone
    requisitionRef
    requisitionTitle
    locationZone
    planned {
      id
      ...LoopInterview
    }
    people {
      id
      ...PossibleInterviewer
    }
  }
`);
