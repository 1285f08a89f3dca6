import { z } from "zod";
import type { TextAnswer } from "#http/answer.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import { sitemapQuery } from "./careers.query.ts";

const sites = z.object({ slugs: z.array(z.string()) });

/** One map for each employer with an open job. */
export async function showSitemapIndex({ origin, asker }: Visit): Promise<TextAnswer> {
  const response = await fetch(`${asker.apiOrigin}/careers-sites`, { signal: AbortSignal.timeout(15_000) }).catch(
    () => undefined,
  );
  const told = response?.ok ? sites.safeParse(await response.json()) : undefined;
  if (!told?.success) throw new Rejection("unreachable");
  const maps = told.data.slugs.map(
    (slug) => `<sitemap><loc>${escaped(`${origin}/${slug}/sitemap.xml`)}</loc></sitemap>`,
  );
  return xml(`<sitemapindex xmlns="${NAMESPACE}">${maps.join("")}</sitemapindex>`);
}

/** The open jobs of an employer and its fixed pages; a closed job leaves at once, a date changes only with its text. */
export async function showSitemap(visit: Visit): Promise<TextAnswer> {
  const { organization, jobs } = await visit.ask(sitemapQuery, {});
  if (!organization) throw new Rejection("not_here");
  const fixed = [paths.jobs(organization.slug), paths.privacy(organization.slug)].map((path) =>
    entry(`${visit.origin}${path}`),
  );
  const open = jobs.jobs.map(({ url, updatedAt }) => entry(url, updatedAt));
  return xml(`<urlset xmlns="${NAMESPACE}">${[...fixed, ...open].join("")}</urlset>`);
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

const entry = (url: string, changed?: string): string =>
  `<url><loc>${escaped(url)}</loc>${changed === undefined ? "" : `<lastmod>${escaped(changed)}</lastmod>`}</url>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const xml = (text: string): TextAnswer => ({
  kind: "text",
  status: 200,
  type: "application/xml; charset=utf-8",
  keep: "public",
  text: `<?xml version="1.0" encoding="UTF-8"?>${text}`,
});
