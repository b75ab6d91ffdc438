// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.sightline.store.KeptReading;
import org.sightline.store.Notice;

/** Picks the notices that belong to a thing. */
final class Notices {
    private Notices() {}

    /** @param about empty for the article, else a link's key or a claim's id */
    static List<Notice> about(KeptReading kept, String about, Question question) {
        return kept.notices().stream()
                .filter(notice -> notice.about().equals(about) && question.counts(notice.at()))
                .toList();
    }
}
