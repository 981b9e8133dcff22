// Shows what the file was saved with, unless the address says what: after a reload it does.
(() => {
  const { start } = JSON.parse(document.getElementById("given").textContent);
  if (!start || location.search !== "" || location.hash !== "") return;
  history.replaceState(null, "", start);
})();
