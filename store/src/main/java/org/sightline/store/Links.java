// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;

/** Links and what persons say of them. */
public final class Links {
    private static final int LONGEST_NOTE = 10_000;
    private static final String AFTER = " (l.article, l.link_key, l.entity) < (:article, :key, :entity)"
            + " ORDER BY l.article DESC, l.link_key DESC, l.entity DESC LIMIT :limit";

    private final Transactions transactions;

    Links(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The links with this key: one, or several where an article has two entities of one name. */
    public List<KeptLink> of(String key) {
        return transactions.ask(handle -> links(handle, key));
    }

    /** The links of an article, in the order of their keys. */
    public List<KeptLink> ofArticle(String article) {
        return transactions.ask(handle -> handle.createQuery("SELECT " + LinkRows.COLUMNS + " FROM " + LinkRows.TABLES
                        + " WHERE a.id = :id ORDER BY l.link_key, l.entity")
                .bind("id", article)
                .map((row, context) -> LinkRows.read(row))
                .list());
    }

    /** Links that count, the newest article first: by a person's word where there is one, else by the machine's. */
    public Page<KeptLink> counting(@Nullable String cursor, int limit) {
        return page(LinkRows.COUNTS + " AND", cursor, limit);
    }

    /** Links that the machine left open and nobody judged, the newest article first. */
    public Page<KeptLink> undecided(@Nullable String cursor, int limit) {
        return page("l.decision = 'ambiguous' AND (j.verdict IS NULL OR j.verdict = 'UNDO') AND", cursor, limit);
    }

    /** Links whose judgement rests on what is no longer so, the newest article first. */
    public Page<KeptLink> woken(@Nullable String cursor, int limit) {
        return page(
                "l.judged_key IN (SELECT link_key FROM judgement) AND j.verdict <> 'UNDO'"
                        + " AND (j.context <> l.context OR l.judged_key <> l.link_key"
                        + " OR j.entry_digest IS NOT NULL AND j.entry_digest <> COALESCE(l.entry_digest, '')) AND",
                cursor,
                limit);
    }

    private Page<KeptLink> page(String which, @Nullable String cursor, int limit) {
        LinkRows.Place after = LinkRows.Place.of(cursor);
        int rows = Page.checked(limit);
        return transactions.ask(handle -> LinkRows.Placed.page(
                handle.createQuery(
                                "SELECT " + LinkRows.COLUMNS + " FROM " + LinkRows.TABLES + " WHERE " + which + AFTER)
                        .bind("article", after.article())
                        .bind("key", after.key())
                        .bind("entity", after.entity())
                        .bind("limit", rows + 1)
                        .map((row, context) -> LinkRows.Placed.read(row))
                        .list(),
                rows));
    }

    /** Everything that was said of a link, the oldest first, taken back or not. */
    public List<LinkJudgement> history(String key) {
        return transactions.ask(handle -> handle.createQuery(
                        "SELECT link_key, verdict, who, note, at FROM judgement WHERE link_key = :key ORDER BY number")
                .bind("key", key)
                .map((row, context) -> LinkRows.judgement(row))
                .list());
    }

    /**
     * Keeps what a person says of a link. Nothing said before is removed.
     *
     * @return the link as it stands now
     * @throws StoreException when there is no such link, or nothing to undo
     */
    public KeptLink judge(String key, LinkJudgement.Verdict verdict, String note, String who) {
        if (note.length() > LONGEST_NOTE) {
            throw new StoreException(StoreException.Kind.REFUSED, "a note has at most " + LONGEST_NOTE + " letters");
        }
        return transactions.write(who, writing -> {
            Handle handle = writing.handle();
            KeptLink link = one(handle, key);
            if (verdict == LinkJudgement.Verdict.UNDO && link.judgement() == null) {
                throw new StoreException(StoreException.Kind.MISSING, "nobody judged the link " + key);
            }
            // What is said now is about the name as it stands now.
            handle.createUpdate("UPDATE link SET judged_key = link_key WHERE link_key = :key")
                    .bind("key", key)
                    .execute();
            handle.createUpdate("INSERT INTO judgement (link_key, article, list, entry, name, verdict, who, note, at,"
                            + " context, entry_digest) SELECT link_key, article, list, entry, name, :verdict, :who, :note,"
                            + " :at, context, entry_digest FROM link WHERE link_key = :key AND entity = :entity")
                    .bind("key", key)
                    .bind("entity", link.entity())
                    .bind("verdict", verdict.name())
                    .bind("who", writing.who())
                    .bind("note", Texts.storable(note.strip()))
                    .bind("at", writing.now())
                    .execute();
            boolean undone = verdict == LinkJudgement.Verdict.UNDO;
            writing.note(undone ? Act.JUDGEMENT_UNDONE : Act.LINK_JUDGED, key);
            return one(handle, key);
        });
    }

    /**
     * Takes down what entries of lists say now, so that judgements on entries that changed are woken.
     *
     * @return how many links' entries changed
     */
    public int compareEntries(EntryDigests digests) {
        Map<EntryId, Optional<String>> now = new TreeMap<>();
        List<EntryId> judged = transactions.ask(handle -> handle.createQuery(
                        "SELECT DISTINCT l.list, l.entry FROM link l WHERE l.judged_key IN (SELECT link_key FROM judgement)")
                .map((row, context) -> new EntryId(row.getString("list"), row.getString("entry")))
                .list());
        judged.forEach(entry -> now.put(entry, digests.of(entry)));
        int changed = 0;
        for (Map.Entry<EntryId, Optional<String>> entry : now.entrySet()) {
            changed += transactions.writeQuietly(handle -> handle.createUpdate(
                            "UPDATE link SET entry_digest = :digest WHERE list = :list AND entry = :entry"
                                    + " AND COALESCE(entry_digest, '') <> COALESCE(:digest, '')")
                    .bind("digest", entry.getValue().orElse(null))
                    .bind("list", entry.getKey().dataset())
                    .bind("entry", entry.getKey().entry())
                    .execute());
        }
        return changed;
    }

    private static KeptLink one(Handle handle, String key) {
        return links(handle, key).stream()
                .findFirst()
                .orElseThrow(() -> new StoreException(StoreException.Kind.MISSING, "there is no link " + key));
    }

    private static List<KeptLink> links(Handle handle, String key) {
        return handle.createQuery("SELECT " + LinkRows.COLUMNS + " FROM " + LinkRows.TABLES
                        + " WHERE l.link_key = :key ORDER BY l.article, l.entity")
                .bind("key", key)
                .map((row, context) -> LinkRows.read(row))
                .list();
    }
}
