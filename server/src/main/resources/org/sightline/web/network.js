// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
// Draws the network on a canvas, in the places that the server gives; the table below the drawing says the same without it.
"use strict";
(() => {
  const box = document.getElementById("network");
  if (!box || typeof cytoscape !== "function") return;
  const colour = (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  const style = () => [
    { selector: "node", style: { "background-color": colour("--listed"), shape: "ellipse", width: 14, height: 14, label: "data(caption)", color: colour("--ink"), "font-size": 11, "text-valign": "bottom", "text-margin-y": 3, "text-max-width": 110, "text-wrap": "ellipsis", "min-zoomed-font-size": 7 } },
    { selector: "node[schema != 'Person']", style: { shape: "rectangle" } },
    { selector: "node[schema = 'Vessel']", style: { shape: "triangle" } },
    { selector: "node[?subject]", style: { width: 26, height: 26, "border-width": 3, "border-color": colour("--ink") } },
    { selector: "edge", style: { "line-color": colour("--soft"), "line-opacity": 0.55, width: "data(width)", "curve-style": "haystack", "line-style": "dashed" } },
    { selector: "edge[kind = 'event']", style: { "line-style": "solid" } },
    { selector: ":selected", style: { "line-color": colour("--accent"), "background-color": colour("--accent"), "line-opacity": 1 } },
  ];
  fetch(box.dataset.source, { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((network) => {
      box.hidden = false;
      document.getElementById("network-keys").hidden = false;
      const elements = [
        ...network.nodes.map((node) => ({ data: node, position: { x: node.x, y: node.y } })),
        ...network.ties.map((tie, place) => ({ data: { id: "tie " + place, source: tie.one, target: tie.other, kind: tie.kind, width: Math.min(8, 1 + Math.log2(tie.weight)) } })),
      ];
      const drawing = cytoscape({ container: box, elements, style: style(), layout: { name: "preset", fit: true, padding: 30 }, autoungrabify: true, textureOnViewport: network.nodes.length > 500, hideEdgesOnViewport: network.ties.length > 3000 });
      box.dataset.ready = String(drawing.nodes().length);
      drawing.on("tap", "node", (event) => location.assign("/parties/" + encodeURIComponent(event.target.id())));
      drawing.on("tap", "edge", (event) => {
        const tie = event.target.data();
        htmx.ajax("GET", box.dataset.evidence + "one=" + encodeURIComponent(tie.source) + "&other=" + encodeURIComponent(tie.target), { target: "#evidence", select: "#evidence", swap: "outerHTML" });
      });
      new MutationObserver(() => drawing.style(style())).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    })
    .catch(() => { box.hidden = true; });
})();
