import path from "node:path";

const resumes = path.resolve(import.meta.dirname, "../../resumes");

export const TITLE = "Tech Lead, Customs Clearance";

/** Who applies, each with a résumé of another kind. */
export const INGRID = {
  name: "Ingrid Solberg",
  email: "ingrid.solberg@mail.example",
  resume: path.join(resumes, "ingrid-solberg.pdf"),
};
export const KOFI = {
  name: "Kofi Mensah",
  // Not the address of his résumé: he corrects what was prefilled.
  email: "kofi.mensah@example.org",
  resume: path.join(resumes, "kofi-mensah.docx"),
};
export const MEILING = {
  name: "陈美玲",
  email: "meiling.chen@mail.example",
  resume: path.join(resumes, "chen-meiling.json"),
};
export const APPLICANTS = [INGRID, KOFI, MEILING];
