// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.cores.Cores;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.entity.Statement;
import org.sightline.watchlist.format.ListedEntity;

/** The entries of a release, counted and fingerprinted before any of it is written. Immutable. */
final class Measured {
    private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias");
    private static final Set<String> NUMBERS = Set.of("publicKey", "imoNumber", "registrationNumber", "isin");

    private static final int SLICE = 256;

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
    static Measured of(List<ListedEntity> entries, Map<String, Integer> notRead, Cores cores) {
        long[] digests = new long[entries.size()];
        int done = 0;
        long statements = 0;
        Map<String, Integer> schemas = new HashMap<>();
        Map<String, Integer> fields = new HashMap<>();
        for (Slice slice : cores.slices(entries, SLICE, Slice::of)) {
            System.arraycopy(slice.digests, 0, digests, done, slice.digests.length);
            done += slice.digests.length;
            statements += slice.statements;
            slice.schemas.forEach((schema, count) -> schemas.merge(schema, count, Integer::sum));
            slice.fields.forEach((field, count) -> fields.merge(field, count, Integer::sum));
        }
        return new Measured(entries, digests, new ReleaseCounts(statements, schemas, fields, notRead));
    }

    /** What was counted of some of the entries. */
    private static final class Slice {
        private final long[] digests;
        private final long statements;
        private final Map<String, Integer> schemas;
        private final Map<String, Integer> fields;

        private Slice(
                long[] digests, long statements, Map<String, Integer> schemas, Map<String, Integer> fields) {
            this.digests = digests;
            this.statements = statements;
            this.schemas = schemas;
            this.fields = fields;
        }

        static Slice of(List<ListedEntity> entries) {
            MessageDigest sha256 = sha256();
            long[] digests = new long[entries.size()];
            long statements = 0;
            Map<String, Integer> schemas = new HashMap<>();
            Map<String, Integer> fields = new HashMap<>();
            for (int at = 0; at < digests.length; at++) {
                ListedEntity listed = entries.get(at);
                List<Statement> said = Statements.of(listed);
                digests[at] = digest(sha256, said);
                statements += said.size();
                schemas.merge(listed.entity().schema(), 1, Integer::sum);
                count(listed, fields);
            }
            return new Slice(digests, statements, schemas, fields);
        }
    }

    /** By id. */
    List<ListedEntity> entries() {
        return entries;
    }

    ReleaseCounts counts() {
        return counts;
    }

    int size() {
        return statements.length;
    }

    /**
     * The row of one entry.
     *
     * @param length of its lines
     */
    StandingRow row(int at, int length) {
        ListedEntity listed = entries.get(at);
        String id = listed.entity().id();
        String entry = id.substring(id.indexOf(':') + 1);
        return new StandingRow(entry, Standing.of(listed.sanctions()), statements[at], length);
    }

    private static void count(ListedEntity listed, Map<String, Integer> fields) {
        Entity entity = listed.entity();
        Set<String> said = entity.properties().keySet();
        for (String field : said) {
            fields.merge(field, 1, Integer::sum);
        }
        boolean named = !Collections.disjoint(NAMES, said);
        boolean numbered = !entity.schema().equals("Person") && !Collections.disjoint(NUMBERS, said);
        count(named || numbered, ReleaseCounts.IDENTIFIED, fields);
        List<Sanction> sanctions = listed.sanctions();
        count(!sanctions.isEmpty(), ReleaseCounts.SANCTION, fields);
        boolean programmed =
                sanctions.stream().anyMatch(sanction -> !sanction.programs().isEmpty());
        count(programmed, ReleaseCounts.PROGRAM, fields);
        boolean dated = sanctions.stream().anyMatch(sanction -> sanction.listed() != null);
        count(dated, ReleaseCounts.LISTING_DATE, fields);
    }

    private static void count(boolean one, String field, Map<String, Integer> fields) {
        if (one) {
            fields.merge(field, 1, Integer::sum);
        }
    }

    private static long digest(MessageDigest sha256, List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : statements) {
            text.append(statement.property()).append('\0');
            text.append(statement.value()).append('\0');
        }
        byte[] digest = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
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
