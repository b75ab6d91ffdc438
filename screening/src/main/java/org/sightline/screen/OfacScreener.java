// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.entity.Entity;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.OfacIndex;
import org.sightline.match.OfacScore;
import org.sightline.match.Query;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * Screens by the score of the US Treasury's public search ({@link OfacScore}): every name of every entry is scored, weak aliases like
 * others, and the best counts. Only names are looked at; birth dates and countries say nothing here. Immutable, so safe to share
 * between threads.
 */
public final class OfacScreener implements Screening {
    private static final List<String> PROPERTIES = List.of("name", "alias", "previousName", "weakAlias");

    private final List<ListEntry> entries;
    private final OfacIndex index;
    private final List<Named> names;

    private record Named(int entry, String schema, String text, String written, boolean weak) {}

    /** Over these entries. Their names are read anew. */
    public OfacScreener(Listings listings) {
        entries = listings.entries();
        OfacIndex.Gathering gathering = new OfacIndex.Gathering();
        List<Named> gathered = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            Entity entity = entries.get(place).entity();
            for (String property : PROPERTIES) {
                for (String text : entity.values(property)) {
                    String written = written(entity, text);
                    if (gathering.add(written)) {
                        gathered.add(new Named(place, entity.schema(), text, written, property.equals("weakAlias")));
                    }
                }
            }
        }
        index = gathering.index();
        names = List.copyOf(gathered);
    }

    @Override
    public List<Match> screen(Query query, double threshold, int limit) {
        Map<Integer, Hit> best = new HashMap<>();
        int least = (int) Math.ceil(threshold * 100 - 1e-9);
        for (String asked : query.names()) {
            index.search(asked, least, (place, score) -> {
                Named name = names.get(place);
                if (Schemas.compatible(query.schema(), name.schema())) {
                    best.merge(
                            name.entry(),
                            new Hit(asked, name, score),
                            (one, other) -> other.score > one.score ? other : one);
                }
            });
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Hit::score).reversed().thenComparingInt(hit -> hit.name.entry()))
                .limit(limit)
                .map(this::match)
                .toList();
    }

    private Match match(Hit hit) {
        Explanation explanation = OfacScore.explain(hit.asked, hit.name.written);
        if (hit.name.weak) {
            List<Explanation> details = new ArrayList<>(explanation.details());
            details.add(Explanation.of(0, "a weak alias, which this score does not tell from others"));
            explanation = new Explanation(explanation.value(), explanation.description(), details);
        }
        return new Match(entries.get(hit.name.entry), hit.name.text, hit.name.weak, 1, hit.score / 100.0, explanation);
    }

    /** A person's name as the Treasury writes it, family name first, where the list gives the parts apart. */
    private static String written(Entity entity, String text) {
        for (String family : entity.values("lastName")) {
            if (!family.isBlank() && text.endsWith(" " + family)) {
                String given = text.substring(0, text.length() - family.length() - 1);
                if (entity.values("firstName").contains(given)) {
                    return family + ", " + given;
                }
            }
        }
        return text;
    }

    private record Hit(String asked, Named name, int score) {}
}
