// Unpacks what the file carries and starts the app from it.
(async () => {
  const packed = document.getElementById("packed");
  const bytes = Uint8Array.from(atob(packed.textContent), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const { files, styles, script } = JSON.parse(await new Response(stream).text());
  packed.remove();
  const write = (tag, text, attributes) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.textContent = text;
    document.head.append(element);
  };
  for (const [id, text] of Object.entries(files)) write("script", text, { id, type: "text/plain" });
  write("style", styles, {});
  write("script", script, { type: "module" });
})().catch(() => {
  document.getElementById("too-old").hidden = false;
});
