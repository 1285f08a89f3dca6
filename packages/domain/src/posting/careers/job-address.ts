/** Where a job lives on the careers site: its reference never changes, the words after it may. */
export const jobPath = (organization: string, ref: string, title: string): string => {
  const words = title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/[\uD800-\uDBFF]$|-+$/g, "");
  return `/${organization}/jobs/${encodeURIComponent(words === "" ? ref : `${ref}-${words}`)}`;
};

/** The reference at the start of an address's last part: `JOB-7` of `JOB-7-tech-lead-timetable`; undefined for others. */
export const refOfAddress = (part: string): string | undefined => /^JOB-\d{1,9}(?=-|$)/.exec(part)?.[0];
