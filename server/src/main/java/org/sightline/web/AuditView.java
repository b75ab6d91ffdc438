// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import org.jspecify.annotations.Nullable;
import org.sightline.store.AuditRow;
import org.sightline.store.AuditTrail;
import org.sightline.store.Page;

/**
 * Who did what.
 *
 * @param verified what an examination found, or null where none was asked for
 */
record AuditView(Frame frame, Page<AuditRow> rows, AuditTrail.@Nullable Verification verified) {
    /** Where the subject of a row can be seen, or null. */
    static @Nullable String address(AuditRow row) {
        String subject = row.subject();
        if (subject.startsWith("sha256:") && !row.what().contains("FORGOTTEN")) {
            return Paths.article(subject);
        }
        return row.what().equals("PARTY_LOOKED_UP") && subject.indexOf(':') > 0
                ? "/parties/" + Paths.encoded(subject)
                : null;
    }
}
