// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryHistory.Line;
import org.sightline.watchlist.EntryOnDay.Found;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;

/** The releases held, asked about one entry or about two of them. Releases whose files are missing do not count. */
final class Archive {
    private final Catalogue catalogue;
    private final ReleaseStore store;
    private final Path folder;

    Archive(Catalogue catalogue, ReleaseStore store, Path folder) {
        this.catalogue = catalogue;
        this.store = store;
        this.folder = folder;
    }

    Delta delta(String dataset, LocalDate from, LocalDate to) throws ListsException {
        List<HeldRelease> chain = chain(dataset);
        if (to.isBefore(from)) {
            throw new ListsException(
                    ListsException.Kind.USAGE, "a delta cannot end (" + to + ") before it begins (" + from + ")", null);
        }
        HeldRelease earlier = inForce(dataset, chain, from);
        HeldRelease later = inForce(dataset, chain, to);
        try {
            return new Deltas(store, folder.resolve(dataset)).between(earlier, later);
        } catch (ListFormatException | IOException e) {
            throw unreadable(dataset, e);
        }
    }

    Optional<EntryOnDay> entry(EntryId id, LocalDate on) throws ListsException {
        List<HeldRelease> chain = chain(id.dataset());
        if (chain.isEmpty()) {
            return starter(id, on);
        }
        int inForce = -1;
        while (inForce + 1 < chain.size()
                && !chain.get(inForce + 1).release().released().isAfter(on)) {
            inForce++;
        }
        try {
            for (int at = inForce; at >= 0; at--) {
                ListedEntity listed = listed(chain.get(at), id);
                if (listed != null) {
                    Found found = at == inForce ? Found.IN_FORCE : gone(chain, inForce, id);
                    return Optional.of(new EntryOnDay(on, found, chain.get(at).release(), Lists.entry(listed)));
                }
            }
            for (int at = inForce + 1; at < chain.size(); at++) {
                ListedEntity listed = listed(chain.get(at), id);
                if (listed != null) {
                    Found found = inForce < 0 ? Found.BEFORE_THE_OLDEST : Found.NOT_YET;
                    return Optional.of(new EntryOnDay(on, found, chain.get(at).release(), Lists.entry(listed)));
                }
            }
            return Optional.empty();
        } catch (ListFormatException | IOException e) {
            throw unreadable(id.dataset(), e);
        }
    }

    Optional<EntryHistory> history(EntryId id) throws ListsException {
        List<HeldRelease> chain = chain(id.dataset());
        if (chain.isEmpty()) {
            return starterHistory(id);
        }
        List<Line> lines = new ArrayList<>();
        ListedEntity before = null;
        LocalDate first = null;
        LocalDate last = null;
        LocalDate change = null;
        try {
            for (HeldRelease held : chain) {
                Release release = held.release();
                ListedEntity now = listed(held, id);
                EntryChange changed = Comparison.change(id, before, now);
                if (now != null) {
                    first = first == null ? release.released() : first;
                    last = release.released();
                    change = changed == null ? change : release.released();
                }
                Standing standing = now == null ? null : Standing.of(now.sanctions());
                lines.add(new Line(
                        release,
                        now != null,
                        standing == null ? null : standing.listed(),
                        standing == null ? null : standing.ended(),
                        changed));
                before = now;
            }
        } catch (ListFormatException | IOException e) {
            throw unreadable(id.dataset(), e);
        }
        return first == null || last == null || change == null
                ? Optional.empty()
                : Optional.of(new EntryHistory(id, new Seen(first, last, change), lines));
    }

    private Optional<EntryOnDay> starter(EntryId id, LocalDate on) {
        Starter starter = Starter.bundled();
        Release release = starter.release(id.dataset()).orElse(null);
        if (release == null) {
            return Optional.empty();
        }
        Found found = on.isBefore(release.released()) ? Found.BEFORE_THE_OLDEST : Found.IN_FORCE;
        return starter.entries(id.dataset()).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> new EntryOnDay(on, found, release, entry));
    }

    private Optional<EntryHistory> starterHistory(EntryId id) {
        return starter(id, LocalDate.MAX).map(found -> {
            LocalDate day = found.release().released();
            Standing standing = Standing.of(found.entry().sanctions());
            EntryChange added = new EntryChange(
                    id,
                    EntryChange.Kind.ADDED,
                    found.entry().entity().schema(),
                    found.entry().entity().caption(),
                    List.of(),
                    List.of());
            Line line = new Line(found.release(), true, standing.listed(), standing.ended(), added);
            return new EntryHistory(id, new Seen(day, day, day), List.of(line));
        });
    }

    private Found gone(List<HeldRelease> chain, int inForce, EntryId id) throws ListFormatException, IOException {
        for (int at = inForce + 1; at < chain.size(); at++) {
            if (listed(chain.get(at), id) != null) {
                return Found.BETWEEN;
            }
        }
        return Found.DELISTED;
    }

    private @Nullable ListedEntity listed(HeldRelease held, EntryId id) throws ListFormatException, IOException {
        try (ReleaseRows rows = store.rows(held)) {
            for (StandingRow row = rows.next(); row != null; row = rows.next()) {
                int order = row.entry().compareTo(id.entry());
                if (order >= 0) {
                    return order == 0 ? rows.entity() : null;
                }
            }
            return null;
        }
    }

    private List<HeldRelease> chain(String dataset) {
        return Loading.chain(catalogue.of(dataset).stream().filter(store::holds).toList());
    }

    private HeldRelease inForce(String dataset, List<HeldRelease> chain, LocalDate day) throws ListsException {
        HeldRelease inForce = null;
        for (HeldRelease held : chain) {
            inForce = held.release().released().isAfter(day) ? inForce : held;
        }
        if (inForce == null) {
            KnownDatasets.named(catalogue, dataset);
            String held = chain.isEmpty()
                    ? "none is held"
                    : "the oldest that is held is of " + chain.get(0).release().released();
            throw new ListsException(
                    ListsException.Kind.USAGE,
                    "there is no release of " + dataset + " on or before " + day + ": " + held,
                    null);
        }
        return inForce;
    }

    private static ListsException unreadable(String dataset, Exception e) {
        String why = e instanceof IOException trouble ? DiskTrouble.words(trouble) : String.valueOf(e.getMessage());
        return new ListsException(
                ListsException.Kind.UNAVAILABLE,
                "a release of " + dataset + " cannot be read: " + why + ". Import it again.",
                e);
    }
}
