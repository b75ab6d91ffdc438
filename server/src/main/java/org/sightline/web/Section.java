// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

/** The pages that stand in every page's head, in their order there. */
enum Section {
    TODAY("/", "Today"),
    READ("/read", "Read"),
    SCREEN("/screen", "Screen"),
    SEARCH("/search", "Search"),
    LISTS("/lists", "Lists"),
    NETWORK("/network", "Network"),
    MAP("/map", "Map"),
    AUDIT("/audit", "Audit"),
    SETTINGS("/settings", "Settings");

    private final String path;
    private final String label;

    Section(String path, String label) {
        this.path = path;
        this.label = label;
    }

    String path() {
        return path;
    }

    String label() {
        return label;
    }
}
