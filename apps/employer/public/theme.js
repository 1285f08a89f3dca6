// Runs before anything is painted, so that the chosen theme and density never flash. src/lib/preferences.ts writes them.
try {
  var theme = localStorage.getItem("leadline.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("leadline.density") === "compact") document.documentElement.dataset.density = "compact";
} catch {
  // Storage is blocked: the system's theme it is.
}
