// Language and theme, before the first paint.
(() => {
  const root = document.documentElement;
  const address = new URLSearchParams(location.search);
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const own = spoken.find((tag) => tag === "vi" || tag === "en") || "en";
  const asked = address.get("lang");
  const theme = address.get("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.lang = asked === "vi" || asked === "en" ? asked : own;
  root.dataset.theme = theme === "light" || theme === "dark" ? theme : dark;
  root.dataset.script = "on";
})();
