// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.entity.Entity;
import org.sightline.entity.Statement;
import org.sightline.watchlist.format.ListedEntity;

/** The entries of a release, counted and fingerprinted before any of it is written. Immutable. */
final class Measured {
    private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias");
    private static final Set<String> NUMBERS = Set.of("publicKey", "imoNumber", "registrationNumber", "isin");

    private final List<ListedEntity> entries;
    /** For each entry the digest of its statements: the first eight bytes of SHA-256. */
    private final long[] statements;

    private final ReleaseCounts counts;

    private Measured(List<ListedEntity> entries, long[] statements, ReleaseCounts counts) {
        this.entries = entries;
        this.statements = statements;
        this.counts = counts;
    }

    /**
     * Counts entries.
     *
     * @param entries by id
     */
    static Measured of(List<ListedEntity> entries, Map<String, Integer> notRead) {
        MessageDigest sha256 = sha256();
        long[] digests = new long[entries.size()];
        long statements = 0;
        Map<String, Integer> schemas = new TreeMap<>();
        Map<String, Integer> fields = new TreeMap<>();
        for (int at = 0; at < digests.length; at++) {
            ListedEntity listed = entries.get(at);
            List<Statement> said = Statements.of(listed);
            digests[at] = digest(sha256, said);
            statements += said.size();
            schemas.merge(listed.entity().schema(), 1, Integer::sum);
            fields(listed).forEach(field -> fields.merge(field, 1, Integer::sum));
        }
        return new Measured(entries, digests, new ReleaseCounts(statements, schemas, fields, notRead));
    }

    /** By id. */
    List<ListedEntity> entries() {
        return entries;
    }

    ReleaseCounts counts() {
        return counts;
    }

    /** The rows of these entries, with the lengths of their lines. */
    List<StandingRow> rows(String dataset, int[] lengths) {
        List<StandingRow> rows = new ArrayList<>(statements.length);
        for (int at = 0; at < statements.length; at++) {
            ListedEntity listed = entries.get(at);
            String entry = listed.entity().id().substring(dataset.length() + 1);
            rows.add(new StandingRow(entry, Standing.of(listed.sanctions()), statements[at], lengths[at]));
        }
        return rows;
    }

    private static Set<String> fields(ListedEntity listed) {
        Entity entity = listed.entity();
        Set<String> fields = new TreeSet<>(entity.properties().keySet());
        if (fields.stream().anyMatch(NAMES::contains)
                || (!entity.schema().equals("Person") && fields.stream().anyMatch(NUMBERS::contains))) {
            fields.add(ReleaseCounts.IDENTIFIED);
        }
        if (!listed.sanctions().isEmpty()) {
            fields.add(ReleaseCounts.SANCTION);
        }
        if (listed.sanctions().stream()
                .anyMatch(sanction -> !sanction.programs().isEmpty())) {
            fields.add(ReleaseCounts.PROGRAM);
        }
        if (listed.sanctions().stream().anyMatch(sanction -> sanction.listed() != null)) {
            fields.add(ReleaseCounts.LISTING_DATE);
        }
        return fields;
    }

    private static long digest(MessageDigest sha256, List<Statement> statements) {
        for (Statement statement : statements) {
            sha256.update(statement.property().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            sha256.update(statement.value().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        byte[] digest = sha256.digest();
        long first = 0;
        for (int at = 0; at < Long.BYTES; at++) {
            first = first << 8 | (digest[at] & 0xFF);
        }
        return first;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
