// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.entity.EntityDraft;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;

/**
 * One OFAC entry with its aliases, addresses and comments to an entity. A person's name is put into the order in which it is
 * said ({@code KIM, Jong Sik} is {@code Kim Jong Sik}, {@code PUTIN, Vladimir Vladimirovich} is {@code Vladimir Vladimirovich
 * Putin}); {@code firstName} and {@code lastName} keep the parts, so that either order can be matched.
 */
final class OfacMapper {
    private static final String PAGE = "https://sanctionssearch.ofac.treas.gov/Details.aspx?id=";

    private final String dataset;
    private final Tally tally;
    private final Countries countries = new Countries();
    private final NameOrder order = new NameOrder();
    private final Remarks remarks = new Remarks();

    OfacMapper(String dataset, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
    }

    ListedEntity map(
            List<String> row, List<List<String>> aliases, List<List<String>> addresses, List<List<String>> comments) {
        String number = row.get(0);
        EntityDraft draft = new EntityDraft(dataset + ":" + number, schema(row.get(2)));
        List<String> programs = programs(row.get(3));
        draft.add("programId", programs).add("topics", "sanction").add("sourceUrl", PAGE + number);
        draft.add("position", row.get(4));
        StringBuilder facts = new StringBuilder(row.get(11));
        comments.forEach(comment -> facts.append(comment.get(1)));
        remarks.read(facts.toString(), draft, countries, tally);
        addresses.forEach(address -> address(draft, address));
        names(draft, row.get(1), aliases, programs);
        vessel(draft, row);
        Sanction sanction = new Sanction("Office of Foreign Assets Control", programs, null, null, PAGE + number);
        return new ListedEntity(draft.entity(), List.of(sanction));
    }

    private String schema(String type) {
        return switch (type) {
            case "individual" -> "Person";
            case "vessel" -> "Vessel";
            case "aircraft" -> "Airplane";
            case "", "entity" -> "Organization";
            default -> {
                tally.add("type " + type + " (read as an organization)");
                yield "Organization";
            }
        };
    }

    private static List<String> programs(String field) {
        return Arrays.stream(field.split("\\]\\s*\\["))
                .map(program -> program.replace("[", "").replace("]", "").strip())
                .filter(program -> !program.isEmpty())
                .toList();
    }

    private void names(EntityDraft draft, String printed, List<List<String>> aliases, List<String> programs) {
        boolean person = draft.schema().equals("Person");
        List<String> nationalities = new ArrayList<>(draft.values("nationality"));
        boolean familyFirst = person && order.familyFirst(nationalities, programs);
        draft.add("name", said(draft, printed, person, familyFirst));
        for (List<String> alias : aliases) {
            String property = alias.get(2).equals("fka") ? "previousName" : "alias";
            draft.add(property, said(draft, alias.get(3), person, familyFirst));
            if (!alias.get(4).isEmpty()) {
                tally.add("remarks of an alias");
            }
        }
    }

    private static String said(EntityDraft draft, String printed, boolean person, boolean familyFirst) {
        if (!person) {
            return printed;
        }
        PersonName name = PersonName.ofInverted(printed, familyFirst);
        draft.add("firstName", name.given()).add("lastName", name.family());
        return name.full();
    }

    private void address(EntityDraft draft, List<String> row) {
        String country = row.get(4);
        List<String> parts = new ArrayList<>(List.of(row.get(2), row.get(3), country));
        parts.removeIf(String::isEmpty);
        draft.add("address", String.join(", ", parts));
        if (!country.isEmpty()) {
            countries
                    .code(country)
                    .ifPresentOrElse(
                            code -> draft.add("country", code), () -> tally.add("country of an address: " + country));
        }
        if (!row.get(5).isEmpty()) {
            tally.add("remarks of an address");
        }
    }

    private void vessel(EntityDraft draft, List<String> row) {
        if (draft.schema().equals("Airplane")) {
            draft.add("registrationNumber", row.get(1));
        }
        draft.add("callSign", row.get(5)).add("type", row.get(6));
        draft.add("tonnage", row.get(7).replace(",", ""));
        draft.add("grossRegisteredTonnage", row.get(8).replace(",", ""));
        String flag = row.get(9);
        if (!flag.isEmpty()) {
            countries
                    .code(flag)
                    .ifPresentOrElse(
                            code -> draft.add("flag", code).add("country", code), () -> tally.add("flag: " + flag));
        }
        if (!row.get(10).isEmpty()) {
            draft.add("notes", "Vessel owner: " + row.get(10));
        }
    }
}
