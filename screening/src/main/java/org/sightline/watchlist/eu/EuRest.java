// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** What every part of a sanctionEntity may carry besides its own facts. */
final class EuRest {
    private EuRest() {}

    /** Keeps the part's remarks, and its attributes of these names, as notes that begin with what they are said of. */
    static void note(EntryDraft draft, String of, XmlNode part, String... attributes) {
        said(part, attributes).forEach(text -> draft.add("notes", of + ": " + text));
    }

    /** The part's remarks and its attributes of these names, as words. */
    static List<String> said(XmlNode part, String... attributes) {
        List<String> said = new ArrayList<>();
        for (String attribute : attributes) {
            part.attribute(attribute).ifPresent(value -> said.add(attribute + " " + value));
        }
        said.addAll(part.texts("remark"));
        return said;
    }

    /** Whether an attribute says {@code true}; what is neither that nor {@code false} is counted and taken for the default. */
    static boolean flag(XmlNode part, String attribute, boolean otherwise, Tally tally) {
        String printed = part.attribute(attribute).orElse("").toLowerCase(Locale.ROOT);
        return switch (printed) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            case "" -> otherwise;
            default -> {
                tally.add(part.name() + "@" + attribute + " that is neither true nor false: " + printed);
                yield otherwise;
            }
        };
    }

    /**
     * Leaves out what is of the database and not of the party: its row number and the language of the legal act.
     */
    static void leave(XmlNode part) {
        part.leave("logicalId", "regulationLanguage");
    }
}
