// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.watchlist.ListEntry;

/**
 * The names by which publishers refer to each other's entries, in one spelling: a UN reference number ({@code KPi.066}), ids of
 * merged data ({@code ofac-23214}, {@code eu-fsf-eu-8282-49}, {@code gb-fcdo-rus2053}, {@code NK-…}), Wikidata items. Two entries
 * that bear one are one party because a publisher says so.
 */
final class References {
    private static final Pattern UN =
            Pattern.compile("\\b([A-Z]{2})([ie])\\s*\\.\\s*(\\d{3,4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIKIDATA = Pattern.compile("Q\\d{2,12}");
    /** Ids of merged data, which begin with who gave them and are unique wherever they stand. */
    private static final Pattern REFERENT = Pattern.compile("NK-\\w{10,40}|[a-z]{2,12}(?:-[a-z0-9_.]+)+");
    /** The same as an entry's own id; stricter, as a user's own list may have ids such as {@code client-1}. */
    private static final Pattern OWN =
            Pattern.compile("NK-\\w{10,40}|(?:ofac|unsc|eu-fsf|eu-tb|gb-hmt|gb-fcdo|gb-coh|ch-seco|fr-ga"
                    + "|ca-sema|ua-nazk|ua-nabc|ua-nsdc|au-dfat|jp-mof|ru-inn)-[a-z0-9_.-]+");

    private References() {}

    static Set<String> of(ListEntry entry) {
        Set<String> found = new LinkedHashSet<>();
        String id = entry.id().entry();
        switch (entry.id().dataset()) {
            case "us_ofac_sdn", "us_ofac_cons" -> own("ofac-", "\\d+", id, found);
            case "eu_fsf" -> own("eu-fsf-", "EU\\.\\d+\\.\\d+", id, found);
            case "gb_fcdo_sanctions" -> own("gb-fcdo-", "[A-Z]{3}\\d{4}", id, found);
            case "un_sc_sanctions" -> un(id, found);
            default -> {}
        }
        global(id, OWN, found);
        entry.referents().forEach(referent -> global(referent, REFERENT, found));
        said(entry).forEach(number -> un(number, found));
        entry.entity().values("wikidataId").stream()
                .filter(item -> WIKIDATA.matcher(item).matches())
                .forEach(found::add);
        return found;
    }

    private static List<String> said(ListEntry entry) {
        List<String> said = new ArrayList<>(entry.entity().values("unscId"));
        entry.sanctions().forEach(sanction -> said.addAll(sanction.details().getOrDefault("unscId", List.of())));
        return said;
    }

    private static void own(String prefix, String pattern, String id, Set<String> found) {
        if (id.matches(pattern)) {
            found.add(prefix + id.toLowerCase(Locale.ROOT).replace('.', '-'));
        }
    }

    private static void global(String id, Pattern pattern, Set<String> found) {
        if (pattern.matcher(id).matches() || WIKIDATA.matcher(id).matches()) {
            found.add(id);
        }
    }

    private static void un(String written, Set<String> found) {
        Matcher number = UN.matcher(written);
        while (number.find()) {
            found.add(number.group(1).toUpperCase(Locale.ROOT)
                    + number.group(2).toLowerCase(Locale.ROOT)
                    + "."
                    + number.group(3));
        }
    }
}
