// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Model;
import org.sightline.watchlist.format.Tally;

/**
 * Sorts the lines of a file by the part they play in its list: entries, sanctions, what stands beside entries, and those who are only
 * named. Which lines belong together is known when all are read. Not safe for use by several threads.
 */
final class FtmGathering {
    private static final String TWICE = "entry with an id that stood before (left out)";

    /** An account or wallet that is not listed itself belongs to its holder and is kept whole; it is nobody. */
    private static final String WALLET = "CryptoWallet";

    private final String dataset;
    private final Model model;
    private final Tally tally;
    private final List<ListedEntity> whole = new ArrayList<>();
    private final Map<String, FtmLine> targets = new LinkedHashMap<>();
    private final Map<String, FtmLine> silent = new LinkedHashMap<>();
    private final Map<String, FtmLine> sanctions = new LinkedHashMap<>();
    private final Map<String, FtmLine> beside = new LinkedHashMap<>();
    private final Map<String, FtmLine> unlisted = new LinkedHashMap<>();
    private int size;

    FtmGathering(String dataset, Model model, Tally tally) {
        this.dataset = dataset;
        this.model = model;
        this.tally = tally;
    }

    int size() {
        return size;
    }

    /** Takes an entry that is whole already. */
    void take(ListedEntity entry) {
        size++;
        whole.add(entry);
    }

    /** Takes a line, and the entities inside it. */
    void take(FtmLine line) {
        size++;
        FtmLine outer = line.nested().isEmpty() ? line : line.with(ownProperties(line));
        Map<String, FtmLine> kind = kind(line, line.target());
        if (kind == null) {
            tally.add(line.schema() + " (no part of a list)");
        } else if (kind.putIfAbsent(line.id(), kind == unlisted ? named(outer) : outer) != null) {
            tally.add(kind == targets || kind == silent ? TWICE : "line with an id that stood before (left out)");
        } else if (kind == targets || kind == silent) {
            line.others().forEach(field -> tally.add("field " + field));
        }
        takeNested(line);
    }

    /** The listed entities in the order of the file, each with what belongs to it; those that were whole already come first. */
    List<ListedEntity> listed() {
        Map<String, FtmLine> entries = targets.isEmpty() ? silent : targets;
        if (!targets.isEmpty()) {
            silent.forEach((id, line) -> {
                tally.add(line.schema() + " that does not say whether it is listed");
                unlisted.putIfAbsent(id, named(line));
            });
        }
        targets.keySet().forEach(silent::remove);
        if (entries.isEmpty() && whole.isEmpty()) {
            return List.of();
        }
        Map<String, FtmLine> ofList =
                new DatasetScope(dataset, entries.values(), tally).within(entries, sanctions, beside);
        ofList.keySet().forEach(unlisted::remove);
        unlisted.values().forEach(line -> tally.add(line.schema() + " that is not listed itself"));
        List<ListedEntity> listed = new ArrayList<>(whole);
        listed.addAll(new FtmJoining(dataset, model, ofList, tally).joined(sanctions, beside, unlisted));
        return unique(listed);
    }

    private @Nullable Map<String, FtmLine> kind(FtmLine line, @Nullable Boolean target) {
        Model.Kind kind = model.kind(line.schema());
        if (kind == Model.Kind.APART) {
            return null;
        }
        if (kind == Model.Kind.SANCTION) {
            return sanctions;
        }
        if (kind == Model.Kind.RELATION || kind == Model.Kind.BESIDE) {
            return beside;
        }
        boolean belongs = kind == Model.Kind.THING || line.schema().equals(WALLET);
        if (belongs && (Boolean.FALSE.equals(target) || (target == null && kind == Model.Kind.THING))) {
            return beside;
        }
        if (target == null) {
            return kind == Model.Kind.PARTY ? silent : unlisted;
        }
        return target ? targets : unlisted;
    }

    /** Takes what stands inside a line; none of it is an entry, for an entry has a line of its own. */
    private void takeNested(FtmLine outer) {
        for (FtmLine.Nested nested : outer.nested()) {
            FtmLine line = nested.line();
            Map<String, List<String>> properties = new LinkedHashMap<>(ownProperties(line));
            String forward = forward(outer.schema(), nested);
            if (forward != null && !properties.getOrDefault(forward, List.of()).contains(outer.id())) {
                List<String> named = new ArrayList<>(properties.getOrDefault(forward, List.of()));
                named.add(outer.id());
                properties.put(forward, named);
            }
            Map<String, FtmLine> kind = kind(line, false);
            if (kind == null) {
                tally.add(line.schema() + " (no part of a list)");
            } else {
                FtmLine own = line.with(properties);
                kind.putIfAbsent(line.id(), kind == unlisted ? named(own) : own);
            }
            takeNested(line);
        }
    }

    /** By which property the nested entity names the outer one, or null where the outer one names it. */
    private @Nullable String forward(String outer, FtmLine.Nested nested) {
        boolean own = Model.ENTITY.equals(model.type(outer, nested.property()));
        return own ? null : model.forward(nested.line().schema(), nested.property());
    }

    /** Without the ways back, which are no properties of the outer entity. */
    private Map<String, List<String>> ownProperties(FtmLine line) {
        Map<String, List<String>> properties = new LinkedHashMap<>(line.properties());
        for (FtmLine.Nested nested : line.nested()) {
            if (forward(line.schema(), nested) != null) {
                properties.remove(nested.property());
            }
        }
        return properties;
    }

    /** Of somebody who is not listed no more is kept than a relation needs to be understood. */
    private FtmLine named(FtmLine line) {
        Map<String, List<String>> kept = new HashMap<>();
        kept.put("name", line.values("name"));
        kept.put("country", line.values("country"));
        for (String property : model.naming(line.schema())) {
            if (!property.equals("addressEntity")) {
                kept.put(property, line.values(property));
            }
        }
        if (line.values("name").isEmpty() && line.caption() != null) {
            kept.put("name", List.of(line.caption()));
        }
        return line.with(kept);
    }

    private List<ListedEntity> unique(List<ListedEntity> listed) {
        Set<String> ids = new HashSet<>();
        List<ListedEntity> unique = new ArrayList<>(listed.size());
        for (ListedEntity entry : listed) {
            if (ids.add(entry.entity().id())) {
                unique.add(entry);
            } else {
                tally.add(TWICE);
            }
        }
        return unique;
    }
}
