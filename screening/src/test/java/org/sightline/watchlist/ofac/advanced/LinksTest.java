// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.watchlist.format.Table;

final class LinksTest {
    /** The ends of FollowTheMoney's relations, from its schema files. */
    private static final Map<String, Set<String>> ENDS = Map.of(
            "UnknownLink", Set.of("subject", "object"),
            "Representation", Set.of("agent", "client"),
            "Ownership", Set.of("owner", "asset"),
            "Family", Set.of("person", "relative"),
            "Directorship", Set.of("director", "organization"),
            "Membership", Set.of("member", "organization"),
            "Employment", Set.of("employer", "employee"));

    private final Links links = new Links();

    static List<List<String>> rows() {
        return Table.rows(Links.class, "relations.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowIsARelationOfTheModel(List<String> row) {
        assertThat(ENDS).containsKey(row.get(1));
        assertThat(Set.of(row.get(2), row.get(3))).isEqualTo(ENDS.get(row.get(1)));
        Links.Link link = links.of(row.get(0) + ":").orElseThrow();
        assertThat(link).isEqualTo(new Links.Link(row.get(1), row.get(2), row.get(3)));
        boolean people = row.get(1).equals("Family");
        assertThat(links.between(row.get(0), "Person", people ? "Person" : "Organization"))
                .isIn(link, new Links.Link("UnknownLink", "subject", "object"));
    }
}
