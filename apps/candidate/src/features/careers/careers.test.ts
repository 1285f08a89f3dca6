import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "#testing/accessible.ts";
import { anApp, type TestApp } from "#testing/an-app.ts";
import { turnedAway } from "#testing/fake-api.ts";
import { balancing, brightwater, jobList, platform } from "#testing/jobs.ts";

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.api.asked.length = 0;
  app.api.answer("JobsPage", () => jobList());
  app.api.answer("JobPage", { ...jobList(), job: balancing });
});

const words = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("the careers list", () => {
  it("tells a reader without scripts what each job pays, where it is and how hands-on it is, with one question to the API", async () => {
    const { status, document, html } = await app.get("/brightwater/jobs");
    expect(status).toBe(200);
    const [first, second] = document.querySelectorAll(".job-row");
    expect(words(first?.querySelector("h3"))).toBe("Tech Lead, Plattform");
    expect(first?.querySelector("h3")?.getAttribute("lang")).toBe("de");
    expect(words(first)).toContain("Remote in Germany");
    expect(words(second)).toContain("€68,000 to €86,000 a year");
    expect(words(second)).toContain("50% hands-on");
    expect(words(second)).toContain("Open until Sunday 29 November");
    expect(second?.querySelector("a")?.getAttribute("href")).toBe("/brightwater/jobs/JOB-7-tech-lead-balancing");
    expect(app.api.asked).toEqual(["JobsPage"]);
    await expectAccessible(html);
  });

  it("narrows by the address, asks the API with it and keeps the choice in the form", async () => {
    app.api.answer("JobsPage", () => jobList([balancing]));
    const { document } = await app.get("/brightwater/jobs?location=Vilnius&workplace=hybrid&handsOn=nonsense");
    expect(app.api.requests.at(-1)?.variables).toEqual({
      filter: { location: "Vilnius", workplace: "hybrid", handsOn: "" },
    });
    expect(words(document.querySelector("[role=status]"))).toBe("1 of 2 jobs");
    expect(document.querySelector<HTMLSelectElement>("#location")?.value).toBe("Vilnius");
  });

  it("leads out of an empty result by each filter alone", async () => {
    app.api.answer("JobsPage", () => jobList([]));
    const { document, html } = await app.get("/brightwater/jobs?location=Vilnius&workplace=remote");
    expect(words(document.querySelector(".empty"))).toContain("No job matches these filters together");
    expect([...document.querySelectorAll(".empty a")].map((link) => link.getAttribute("href"))).toEqual([
      "/brightwater/jobs",
      "/brightwater/jobs?location=Vilnius",
      "/brightwater/jobs?workplace=remote",
    ]);
    await expectAccessible(html);
  });

  it("says so when nothing is open", async () => {
    const none = { location: [], workplace: [], handsOn: [] };
    app.api.answer("JobsPage", { organization: brightwater, jobs: { total: 0, facets: none, jobs: [] } });
    const { document } = await app.get("/brightwater/jobs");
    expect(words(document.querySelector(".empty"))).toContain("Nothing is open today");
    expect(document.querySelector("form.filters")).toBeNull();
  });

  it("speaks German to who asks for it, and remembers", async () => {
    const first = await app.get("/brightwater/jobs?lang=de");
    expect(first.document.documentElement.lang).toBe("de");
    expect(words(first.document.querySelector("h1"))).toBe("Tech-Lead-Stellen bei Brightwater Grid");
    const next = await app.get("/brightwater/jobs", { cookies: first.cookies });
    expect(next.document.documentElement.lang).toBe("de");
    const preferred = await app.get("/brightwater/jobs", { headers: { "accept-language": "de-AT,de;q=0.9,en;q=0.5" } });
    expect(words(preferred.document.body)).toContain("€ 68.000 bis € 86.000 im Jahr");
    await expectAccessible(first.html);
  });
});

describe("a job's page", () => {
  const path = "/brightwater/jobs/JOB-7-tech-lead-balancing";

  it("stands whole without scripts: pay first, then the role, the selection and the way to apply", async () => {
    const { status, document, html } = await app.get(path);
    expect(status).toBe(200);
    expect([...document.querySelectorAll("h1, h2")].map(words)).toEqual([
      "Tech Lead, Balancing",
      "Why this job exists",
      "What the role is made of",
      "What you will do",
      "What you need",
      "Good to have",
      "How we choose, step by step",
      "What you get",
      "Tell us what makes this fair for you",
      "Ready?",
    ]);
    expect(words(document.querySelector(".facts"))).toMatch(/^Pay€68,000 to €86,000/);
    expect(words(document.querySelector(".sum"))).toContain("2.5 hours");
    expect(words(document.querySelector("[aria-labelledby=apply]"))).toContain(
      "You hear from Milo Brandt by Tuesday 10 November.",
    );
    expect(app.api.asked).toEqual(["JobPage"]);
    await expectAccessible(html);
  });

  it("names its one address, and is read by search engines and link previews", async () => {
    const { document } = await app.get(path);
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(balancing.url);
    expect(document.querySelector("meta[property='og:description']")?.getAttribute("content")).toMatch(
      /^€68,000 to €86,000 a year\. Vilnius, hybrid\./,
    );
    expect(document.querySelector("meta[name=robots]")).toBeNull();
    expect(document.querySelector("script[type='application/ld+json']")?.textContent).toBe(balancing.structuredData);
  });

  it("moves for good from a wrong wording of its address to the right one", async () => {
    const { status, headers } = await app.get("/brightwater/jobs/JOB-7-another-title?lang=de");
    expect(status).toBe(301);
    expect(headers["location"]).toBe(`${path}?lang=de`);
  });

  it("answers 410 with a kind page and similar jobs when it is closed, and drops its structured data", async () => {
    app.api.answer("JobPage", { ...jobList([platform]), job: { ...balancing, isOpen: false, structuredData: null } });
    const { status, document, html } = await app.get(path);
    expect(status).toBe(410);
    expect(words(document.querySelector("h1"))).toBe("This job is closed");
    expect(words(document.querySelector(".job-row"))).toContain("Tech Lead, Plattform");
    expect(document.querySelector("script[type='application/ld+json']")).toBeNull();
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    await expectAccessible(html);
  });

  it.each(["/brightwater/jobs/JOB-999", "/brightwater/jobs/nonsense", "/brightwater/jobs/JOB-7'--", "/nobody/jobs"])(
    "is not there at %s",
    async (address) => {
      app.api.answer("JobPage", { ...jobList(), job: null });
      app.api.answer("JobsPage", { ...jobList(), organization: null });
      const { status, document, html } = await app.get(address);
      expect(status).toBe(404);
      expect(words(document.querySelector("h1"))).toBe("There is no page at this address");
      await expectAccessible(html);
    },
  );

  it("says what to do when the API does not answer, with a reference", async () => {
    app.api.answer("JobPage", turnedAway("INTERNAL_SERVER_ERROR"));
    const { status, document, headers } = await app.get(path);
    expect(status).toBe(500);
    expect(words(document.querySelector("main"))).toContain(String(headers["x-request-id"]));
  });
});

describe("what machines read", () => {
  it("maps employers with open jobs, and their jobs with the day their text changed", async () => {
    const index = await app.get("/sitemap.xml");
    expect(index.html).toContain("<loc>http://localhost:4002/brightwater/sitemap.xml</loc>");
    app.api.answer("Sitemap", { organization: brightwater, jobs: { jobs: [balancing] } });
    const { html, headers } = await app.get("/brightwater/sitemap.xml");
    expect(headers["content-type"]).toBe("application/xml; charset=utf-8");
    expect(html).toContain(`<loc>${balancing.url}</loc><lastmod>2026-10-29T08:00:00Z</lastmod>`);
  });

  it("keeps robots out of people's pages and forms, and names nobody at the bare address", async () => {
    const { html } = await app.get("/robots.txt");
    expect(html).toContain("Disallow: /*/me");
    expect((await app.get("/")).html).not.toContain("brightwater");
    expect((await app.get("/healthz")).status).toBe(200);
  });

  it("lets no inline script or style run, on any answer", async () => {
    for (const address of ["/brightwater/jobs", "/brightwater/nothing/here", "/robots.txt"]) {
      const { headers } = await app.get(address);
      expect(headers["content-security-policy"]).toMatch(/script-src 'self'; style-src 'self'/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});
