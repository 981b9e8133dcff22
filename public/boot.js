// Language, theme and first page before the first paint; then what is clicked before the app has run.
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
  const set = root.dataset;
  const address = new URLSearchParams(location.search);
  const get = (name) => address.get(name);
  const one = (of, name) => of.find((known) => known === name);
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const known = ["en", "vi"];
  root.lang = one(known, get("lang")) || spoken.find((tag) => one(known, tag)) || "en";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  set.theme = one(["light", "dark"], get("theme")) || dark;
  set.script = "on";
  if (/[?&](mode=present|embed|compare|show)\b/.test(location.search)) set.first = "none";
  else if (get("mode") || get("site") || get("passage")) set.first = "map";
  if (location.hash) set.camera = "own";

  // The app reads the address when it starts, and hears it change after that.
  addEventListener("click", (event) => {
    const link = event.target.closest("#prerendered [data-site]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    address.set("site", link.dataset.site);
    history.pushState(null, "", `?${address}${location.hash}`);
    dispatchEvent(new PopStateEvent("popstate"));
  });
  // Without the app's script, or with one that is cut off or breaks before the app stands: the plain page, which says
  // more than the first one. A warning of the browser's own, of layout, carries no error.
  const fail = ({ target, error, reason }) => {
    const isStarting = document.getElementById("prerendered");
    if (target.src || (isStarting && (error || reason))) set.script = "failed";
  };
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  // What is cut off may still be a script, of which nothing comes.
  const loaded = ({ target }) => {
    if (target.type === "module" && !set.app) set.script = "failed";
  };
  document.addEventListener("load", loaded, true);
})();
