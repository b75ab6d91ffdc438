// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables and their columns, in an order in which each names only rows of those before it. The index of words is no table, and
 * what lives for a day only (sessions, writes that may be sent again) is not copied.
 */
enum Table {
    ARTICLE(
            Kind.COUNTED,
            "number id ref title byline publisher url language published published_basis first_kept read_at engine rules depth"),
    BODY(Kind.KEPT, "article text reading"),
    CARRIED(Kind.KEPT, "article place publisher url ref first_kept"),
    RELEASE_USED(Kind.DERIVED, "article dataset release"),
    LINK(
            Kind.DERIVED,
            "article entity list entry name caption decision score link_key context judged_key entry_digest"),
    MENTION(Kind.DERIVED, "article id entity type form from_point to_point"),
    EVENT(Kind.DERIVED, "article id type from_day to_day place from_point to_point"),
    EQUIPMENT(Kind.DERIVED, "article event place name"),
    PARTICIPANT(Kind.DERIVED, "article event place entity role"),
    CLAIM(Kind.DERIVED, "article place id event polarity modality"),
    SOURCE(Kind.DERIVED, "article claim place name cue via"),
    EVIDENCE(Kind.DERIVED, "article claim place from_point to_point"),
    POST(Kind.DERIVED, "article place entity title organization state from_day to_day from_point to_point"),
    JUDGEMENT(Kind.COUNTED, "number link_key article list entry name verdict who note at context entry_digest"),
    NOTICE(Kind.COUNTED, "number article about kind words who at withdrawn"),
    RETENTION(Kind.KEPT, "publisher days"),
    FORGOTTEN(Kind.KEPT, "digest words at"),
    AUDIT(Kind.KEPT, "seq at who what subject previous digest"),
    AUDIT_HEAD(Kind.KEPT, "id seq digest"),
    ACCESS_KEY(Kind.KEPT, "id name role digest created revoked");

    /** Where rows come from. */
    enum Kind {
        /** Kept, under numbers that the database gives. */
        COUNTED,
        KEPT,
        /** Made from a reading, and made again with it. */
        DERIVED
    }

    /** Columns of a derived row that judgements and lists set later, at the end of their table's. */
    private static final List<String> SET_LATER = List.of("judged_key", "entry_digest");

    private final Kind kind;
    private final String columns;

    Table(Kind kind, String columns) {
        this.kind = kind;
        this.columns = columns;
    }

    Kind kind() {
        return kind;
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** The columns that a reading alone decides. */
    List<String> derivedColumns() {
        return columns().stream().filter(column -> !SET_LATER.contains(column)).toList();
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An insertion of all columns, each bound by its place. */
    String insertion() {
        return "INSERT INTO " + sqlName() + " (" + String.join(", ", columns()) + ") VALUES ("
                + columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }
}
