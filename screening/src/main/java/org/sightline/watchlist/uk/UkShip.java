// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.util.Optional;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;
import org.sightline.watchlist.uk.UkRelations.Kind;

/** What the list says of a ship. */
final class UkShip {
    private static final Kind OWNER = new Kind("UnknownLink", "subject", "object", "Current owner or operator");
    private static final Kind FORMER_OWNER = new Kind("UnknownLink", "subject", "object", "Previous owner or operator");

    private final EntryDraft draft;
    private final Countries countries;
    private final UkRelations relations;
    private final Tally tally;

    UkShip(EntryDraft draft, Countries countries, UkRelations relations, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.relations = relations;
        this.tally = tally;
    }

    void add(XmlNode record) {
        for (XmlNode ship : record.all("ShipDetails", "Ship")) {
            ship.texts("IMONumbers", "IMONumber").forEach(number -> draft.identifier("imoNumber", number, null));
            ship.texts("CurrentOwnerOperators", "CurrentOwnerOperator")
                    .forEach(name -> relations.expect(draft, OWNER, name));
            ship.texts("PreviousOwnerOperators", "PreviousOwnerOperator")
                    .forEach(name -> relations.expect(draft, FORMER_OWNER, name));
            ship.texts("CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip")
                    .forEach(text -> flag("flag", text));
            ship.texts("PreviousFlags", "PreviousFlag").forEach(text -> flag("pastFlags", text));
            ship.texts("TypeOfShipDetails", "TypeOfShip").forEach(type -> draft.add("type", type));
            ship.texts("TonnageOfShipDetails", "TonnageOfShip")
                    .forEach(tons -> draft.add("tonnage", tons.replace(",", "")));
            ship.texts("YearsBuilt", "YearBuilt").forEach(this::built);
            ship.texts("LengthOfShipDetails", "LengthOfShip").forEach(text -> note("Length of ship", text));
            ship.texts("HullIdentificationNumbers", "HullIdentificationNumber")
                    .forEach(text -> note("Hull identification number", text));
            ship.texts("HullIdentificationNumber").forEach(text -> note("Hull identification number", text));
        }
    }

    private void flag(String property, String printed) {
        Optional<String> code = countries.code(printed);
        if (code.isEmpty()) {
            tally.add(property + " of a ship (kept as a note): " + printed);
            note(property.equals("flag") ? "Flag" : "Previous flag", printed);
            return;
        }
        draft.add(property, code.get());
        draft.add("country", property.equals("flag") ? code.get() : null);
    }

    private void built(String printed) {
        Optional<String> date = UkDate.partial(printed);
        if (date.isEmpty()) {
            tally.add("YearBuilt that is no date we can read (kept as a note)");
            note("Year built", printed);
        }
        date.ifPresent(value -> draft.add("buildDate", value));
    }

    /** FollowTheMoney has no property for these. */
    private void note(String of, String printed) {
        draft.add("notes", of + ": " + printed);
    }
}
