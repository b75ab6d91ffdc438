// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
// The map's slider: places that were seen later than a day are taken from the map. Days are compared as texts, as they are written.
"use strict";
(() => {
  const map = document.getElementById("map");
  const slider = document.getElementById("slider");
  if (!map || !slider) return;
  const spots = [...map.querySelectorAll("a[data-first]")];
  const days = [...new Set(spots.map((spot) => spot.dataset.first).filter(Boolean))].sort();
  if (days.length < 2) return;
  const until = document.getElementById("until");
  slider.closest(".slider").hidden = false;
  slider.max = String(days.length - 1);
  slider.value = slider.max;
  const show = () => {
    const day = days[Number(slider.value)];
    until.textContent = day;
    slider.setAttribute("aria-valuetext", day);
    for (const spot of spots) {
      const hidden = spot.dataset.first !== "" && spot.dataset.first > day;
      spot.toggleAttribute("hidden", hidden);
      spot.setAttribute("visibility", hidden ? "hidden" : "visible");
    }
  };
  slider.addEventListener("input", show);
  show();
})();
