/** An employer with jobs, as the API tells them. Invented. */
export const brightwater = {
  slug: "brightwater",
  name: "Brightwater Grid",
  timeZone: "Europe/Vilnius",
  privacyContact: "privacy@brightwater.example",
};

const text = {
  summary: "Keep supply and demand of two million homes in balance, second by second, and keep building while you do.",
  why: "When the wind drops, somebody has to notice before the lights do.\n\nToday the plan is made once an hour. In the next 12 months we want it to follow the weather as it changes, region by region, without a single outage.",
  team: {
    text: "You guide a team of five. Nobody reports to you on paper: Rūta Kairytė looks after contracts and pay.",
    size: 5,
    reportsTo: "Rūta Kairytė",
  },
  time: { handsOnPercent: 50, leadingPercent: 40, operationsPercent: 10, note: "On call one week in six, paid." },
  decisions: {
    yours: ["How the system is built and tested", "What is good enough to release"],
    together: ["The roadmap, with product", "Who joins the team"],
    notYours: ["Pay and contracts"],
  },
  success: {
    after90Days: "You have shipped a change to the balancer yourself, and the team agrees on the first three slices.",
    after180Days: "One region follows the weather every quarter of an hour.",
  },
  outcomes: [
    "Write production code every week, mostly the risky first slices.",
    "Turn a goal into small releases, and share dates as ranges.",
  ],
  needs: [
    "You have guided the technical work of a team and can say what was yours to decide.",
    "You change production code with ease in a typed language.",
  ],
  nice: ["You know time series from daily work."],
  offers: [
    "28 days of leave",
    "Paid on-call and a free morning after a night call",
    "6 days and €1,500 a year to learn",
  ],
  process: {
    weeks: 4,
    conversations: 3,
    minutes: 150,
    steps: [
      {
        title: "We read your application",
        minutes: null,
        text: "Two people answer the same questions about your CV. No software sorts or rejects people.",
        preparation: "",
      },
      {
        title: "First conversation",
        minutes: 30,
        text: "The role, the pay range and what you are looking for.",
        preparation: "",
      },
      {
        title: "Hands-on pairing",
        minutes: 75,
        text: "We look at your craft and your standards for code.",
        preparation: "We work together on a small code base with tests. You may use your editor and documentation.",
      },
      {
        title: "Planning session",
        minutes: 45,
        text: "We look at planning, estimates and risk.",
        preparation: "You receive a one-page brief and plan with us.",
      },
      {
        title: "Decision",
        minutes: null,
        text: "Rūta Kairytė decides. You get a yes or a no, with reasons.",
        preparation: "",
      },
    ],
  },
  adjustments: {
    text: "Extra time, captions, a break: ask Milo, and we arrange it. The people who rate you never see it.",
    email: "milo@brightwater.example",
  },
  equalOpportunity: "Brightwater Grid hires people of every background, age and way of life.",
  terms: "Permanent, 40 hours a week",
};

export const balancing = {
  __typename: "Job",
  id: "0199d1a0-0000-7000-8000-000000000001",
  ref: "JOB-7",
  title: "Tech Lead, Balancing",
  isOpen: true,
  path: "/brightwater/jobs/JOB-7-tech-lead-balancing",
  url: "http://localhost:4002/brightwater/jobs/JOB-7-tech-lead-balancing",
  language: "en",
  workplace: "hybrid",
  pay: { minMinor: 6_800_000, maxMinor: 8_600_000, currency: "EUR", interval: "year" },
  department: "Grid",
  location: "Vilnius",
  country: "LT",
  postedOn: "2026-10-29",
  updatedAt: "2026-10-29T08:00:00Z",
  closesOn: "2026-11-29",
  text,
  form: {
    version: 1,
    estimatedSeconds: 185,
    questions: [
      {
        key: "team",
        type: "long_text",
        label: "Tell us about a team whose technical work you guided. What changed?",
        help: "5 to 10 sentences are plenty.",
        required: true,
        options: [],
        currency: "",
      },
      {
        key: "share",
        type: "single",
        label: "How much hands-on work would suit you?",
        help: "",
        required: true,
        options: [
          { key: "third", label: "About a third" },
          { key: "half", label: "About half" },
          { key: "unsure", label: "I am not sure yet" },
        ],
        currency: "",
      },
      {
        key: "permit",
        type: "yes_no",
        label: "May you work in the EU?",
        help: "",
        required: false,
        options: [],
        currency: "",
      },
    ],
  },
  contact: { name: "Milo Brandt", title: "Recruiter" },
  hiringManager: { name: "Rūta Kairytė", title: "Head of Engineering" },
  replyDays: 3,
  replyBy: "2026-11-10",
  structuredData: '{"@context":"https://schema.org","@type":"JobPosting","title":"Tech Lead, Balancing"}',
};

export const platform = {
  ...balancing,
  id: "0199d1a0-0000-7000-8000-000000000002",
  ref: "JOB-9",
  title: "Tech Lead, Plattform",
  language: "de",
  path: "/brightwater/jobs/JOB-9-tech-lead-plattform",
  url: "http://localhost:4002/brightwater/jobs/JOB-9-tech-lead-plattform",
  workplace: "remote",
  location: "Leipzig",
  country: "DE",
  closesOn: null,
  pay: { minMinor: 8_800_000, maxMinor: 10_800_000, currency: "EUR", interval: "year" },
  text: { ...text, summary: "Den sicheren Weg zum einfachen Weg machen: Builds, Releases und Alarme für elf Teams." },
};

/** What the list page is told. */
export const jobList = (jobs: readonly (typeof balancing | typeof platform)[] = [platform, balancing]) => ({
  organization: brightwater,
  jobs: {
    total: 2,
    facets: {
      location: [
        { value: "Leipzig", count: 1 },
        { value: "Vilnius", count: 1 },
      ],
      workplace: [
        { value: "hybrid", count: 1 },
        { value: "remote", count: 1 },
      ],
      handsOn: [{ value: "40_to_60", count: 2 }],
    },
    jobs,
  },
});
