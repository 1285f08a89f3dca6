// Makes the résumés that tests and journeys attach: `npm run -s node -- scripts/make-resumes.mjs`. The people are
// invented. The same run gives the same bytes, so a change of a file is a change somebody made here.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { zipSync, strToU8 } = createRequire(new URL("../apps/api/package.json", import.meta.url))("fflate");
const folder = join(import.meta.dirname, "../e2e/resumes");
// Archives hold wall clock time without a zone.
const EPOCH = new Date(2026, 0, 1);

const ingrid = [
  "Ingrid Solberg",
  "Lead Software Engineer",
  "Bergen, Norway | +47 55 12 34 56 | ingrid.solberg@mail.example | github.com/isolberg",
  "",
  "Summary",
  "Fourteen years of software for ferries and ports. I guide a team of six and still write code every week.",
  "",
  "Experience",
  "2019 - now  Lead Engineer, Nordlys Shipping, Bergen",
  "Moved berth planning from a nightly batch to live decisions without stopping a sailing.",
  "Two engineers of the team lead areas of their own today.",
  "2012 - 2019  Engineer, Havn Data, Oslo",
  "Built the message bus between harbours; ran it on call for three years.",
  "",
  "Skills",
  "Kotlin, Java, PostgreSQL, Kafka, Kubernetes",
  "",
  "Education",
  "MSc Computer Science, University of Bergen, 2012",
];

const kofi = [
  "Kofi Mensah",
  "Staff Engineer, Platform",
  "Accra, Ghana | kofi.mensah@mail.example | https://kofi.example/talks",
  "",
  "Profile",
  "I make the safe way the easy way: builds, releases and alarms that product teams choose because they help.",
  "",
  "Work",
  "2020 - now  Staff Engineer, Volta Payments",
  "Cut the time from commit to production from two days to forty minutes for eleven teams.",
  "2014 - 2020  Senior Engineer, Blue Kente Software",
  "Guided the move to one build system; mentored four engineers.",
  "",
  "Skills",
  "Go, Rust, Terraform, Kubernetes, incident response",
];

const meiling = {
  $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  basics: {
    name: "陈美玲",
    label: "Engineering lead",
    image: "https://photos.example/meiling.jpg",
    email: "meiling.chen@mail.example",
    phone: "+65 6123 4567",
    url: "https://meiling.example",
    summary: "I lead a team that learns while it delivers.",
    location: { city: "Singapore", countryCode: "SG" },
    profiles: [{ network: "GitHub", username: "meilingc", url: "https://github.com/meilingc" }],
  },
  work: [
    {
      name: "Lantern Health",
      position: "Engineering lead",
      startDate: "2021-02",
      highlights: ["Grew two engineers into leads", "Halved the defects that reach patients"],
    },
    { name: "Orchid Maps", position: "Software engineer", startDate: "2015-06", endDate: "2021-01" },
  ],
  skills: [{ name: "Languages", keywords: ["TypeScript", "Python", "Elixir"] }],
  languages: [{ language: "Mandarin" }, { language: "English" }],
};

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "ingrid-solberg.pdf"), pdf(ingrid));
writeFileSync(join(folder, "kofi-mensah.docx"), docx(kofi));
writeFileSync(join(folder, "chen-meiling.json"), `${JSON.stringify(meiling, null, 2)}\n`);
writeFileSync(join(folder, "ingrid-solberg.rtf"), rtf(ingrid));
writeFileSync(join(folder, "kofi-mensah.odt"), odt(kofi));
writeFileSync(join(folder, "kofi-mensah.txt"), `${kofi.join("\n")}\n`);

/** One page of Helvetica: enough for every reader, and every byte is known. */
function pdf(lines) {
  const escaped = (line) => line.replace(/[\\()]/g, (sign) => `\\${sign}`);
  const shown = lines.map(
    (line, at) => `${at === 0 ? "/F1 18 Tf" : at === 1 ? "/F1 11 Tf" : ""} (${escaped(line)}) Tj T*`,
  );
  const content = `BT /F1 11 Tf 15 TL 56 780 Td\n${shown.join("\n")}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}

function docx(lines) {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r></w:p>`).join("");
  return zip({
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  });
}

function odt(lines) {
  const paragraphs = lines.map((line) => `<text:p>${xml(line)}</text:p>`).join("");
  return zip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`,
  });
}

function rtf(lines) {
  const escaped = lines.map((line) => line.replace(/[\\{}]/g, (sign) => `\\${sign}`));
  return `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Helvetica;}}\\f0\\fs22 ${escaped.join("\\par\n")}}`;
}

function zip(files) {
  const entries = Object.entries(files).map(([name, text], at) => [
    name,
    [strToU8(text), { mtime: EPOCH, level: at === 0 ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

function xml(text) {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);
}
