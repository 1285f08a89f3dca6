/** Every address of the candidate app, made in one place. A job's own path comes from the API. */
export const paths = {
  jobs: (organization: string) => `/${organization}/jobs`,
  apply: (jobPath: string) => `${jobPath}/apply`,
  resume: (jobPath: string) => `${jobPath}/apply/resume`,
  applied: (jobPath: string) => `${jobPath}/apply/done`,
  me: (organization: string) => `/${organization}/me`,
  signIn: (organization: string) => `/${organization}/me/sign-in`,
  signOut: (organization: string) => `/${organization}/me/sign-out`,
  privacy: (organization: string) => `/${organization}/privacy`,
} as const;
