/**
 * Why a role of each profile exists, as a first text for the posting: true of every such role, so a person still adds
 * product, users and the problem of the next twelve months. Ids are those of the Tech Lead framework.
 */
export const PROFILE_REASONS: Readonly<Record<string, string>> = {
  "P-DELIVERY":
    "This team has a steady roadmap and many partners. It needs somebody who guides its technical work, so that forecasts hold, defects fall and partners can trust the dates they hear.",
  "P-PLATFORM":
    "Other teams build on what this team runs. It needs somebody who guides its technical work, so that promised service levels are met and teams choose the platform because it helps them.",
  "P-ARCHITECT":
    "Several systems depend on one technical course. This role holds that course together with the teams, so that migrations move in steps and fewer things wait for another team.",
  "P-COACH":
    "This is a new team that learns while it delivers. It needs somebody who builds with it and helps its people grow, until they lead areas of their own.",
  "P-STARTUP":
    "This is the first lead of a small team with little structure. The role puts the product into people's hands and keeps the technology affordable to change.",
};
