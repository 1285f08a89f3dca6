const escape = (text) => String(text).replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** One row for each page, with its four pictures, small enough to see them side by side. */
export function indexPage(shots) {
  const byName = Map.groupBy(shots, ({ name }) => name);
  const rows = [...byName].map(
    ([name, pictures]) => `<section id="${escape(name)}"><h2><a href="#${escape(name)}">${escape(name)}</a></h2>
<p>${escape(pictures[0].title)} · <code>${escape(pictures[0].address)}</code></p><div>${pictures
      .map(
        ({ file, size, theme }) =>
          `<a href="${encodeURI(file)}"><img loading="lazy" src="${encodeURI(file)}" class="${size}" alt="${escape(`${name}, ${size}, ${theme}`)}"></a>`,
      )
      .join("")}</div></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leadline in pictures</title>
<style>body{font:15px/1.4 system-ui;margin:2rem;background:#e9ebef;color:#1d2430}h2{margin:2rem 0 0;font-size:1rem}p{margin:0 0 .5rem}
div{display:flex;gap:.75rem;align-items:flex-start}img{display:block;border:1px solid #b8bfca;max-height:75vh;object-fit:cover;object-position:top}
.phone{width:195px}.desk{width:520px}a{color:inherit}</style></head><body><h1>Leadline in pictures</h1>
<p>${byName.size} pages and states, ${shots.length} pictures, taken ${new Date().toISOString().slice(0, 16)} UTC.</p>${rows.join("\n")}</body></html>`;
}
