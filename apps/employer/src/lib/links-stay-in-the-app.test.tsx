import { Link } from "@leadline/ui/link";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";

function aLinkTo(href: string) {
  const page = renderPage(<Link href={href}>There</Link>, answering(), {
    path: "/applications/:ref",
    at: "/applications/APP-7",
  });
  return { ...page, link: screen.getByRole("link", { name: "There" }) };
}

it("takes a member to another page of the app without loading it anew", async () => {
  const { link, person, where } = aLinkTo("/inbox");
  await person.click(link);
  expect(where()).toBe("/inbox");
});

it("reads an address without a slash as a place below this page", () => {
  expect(aLinkTo("interviews").link.getAttribute("href")).toBe("/applications/APP-7/interviews");
});

it.each(["mailto:eszter@mail.example", "https://meet.example/kestrel-7", "//careers.example/jobs", "tel:+3612345678"])(
  "leaves %s as it is written: it is not a page of this app",
  (address) => {
    expect(aLinkTo(address).link.getAttribute("href")).toBe(address);
  },
);
