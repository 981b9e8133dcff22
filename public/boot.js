// Language and theme, before the first paint.
(() => {
  // Workers of ours (by data: where there is no origin), and no HTML from strings.
  const here = new URL(".", location).href;
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) =>
      new URL(url, here).href.startsWith(here) || origin + url.slice(0, 5) === "nulldata:"
        ? url
        : null,
  });
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
