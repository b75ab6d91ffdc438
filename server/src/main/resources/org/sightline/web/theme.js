// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
// Light or dark as somebody chose here before; runs before the page is shown, so that it does not flash.
"use strict";
(() => {
  const kept = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const known = kept();
  if (known === "light" || known === "dark") document.documentElement.dataset.theme = known;
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button.hidden = false;
    button.addEventListener("click", () => {
      const dark = document.documentElement.dataset.theme
        ? document.documentElement.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      const next = dark ? "light" : "dark";
      document.documentElement.dataset.theme = next;
      try { localStorage.setItem("theme", next); } catch { /* not kept where a browser keeps nothing */ }
    });
  });
})();
