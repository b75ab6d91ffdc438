// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.service.InForce;
import org.sightline.service.ReadingRoom;

/** How this Sightline runs, and where what cannot be set here is set. */
final class SettingsPage {
    private final Desktop desktop;

    SettingsPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        InForce inForce = desktop.services().lists().now().orElse(null);
        ReadingRoom room = desktop.services().reading();
        @Nullable String reading = room.trouble();
        List<String> titles = inForce == null
                ? List.of()
                : inForce.listings().releases().stream()
                        .map(release -> inForce.title(release.dataset()) + ", " + release.label())
                        .toList();
        SettingsView view = new SettingsView(
                desktop.frame(request, "Settings", Section.SETTINGS),
                desktop.services().version(),
                inForce == null ? null : inForce.screener().version(),
                desktop.services().store().trouble(),
                reading == null && !room.ready() ? "what reads articles is being loaded" : reading,
                titles);
        desktop.answer(request, "settings", view);
    }
}
