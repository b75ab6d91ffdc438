// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;
import org.sightline.watchlist.uk.UkRelations.Kind;

/** What the list says of an organisation. */
final class UkEntity {
    private static final Kind PARENT = new Kind("Ownership", "asset", "owner", "Parent company");
    private static final Kind SUBSIDIARY = new Kind("Ownership", "owner", "asset", "Subsidiary");

    private final EntryDraft draft;
    private final Countries countries;
    private final RegistrationLabels labels;
    private final UkRelations relations;
    private final Tally tally;

    UkEntity(EntryDraft draft, Countries countries, RegistrationLabels labels, UkRelations relations, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.labels = labels;
        this.relations = relations;
        this.tally = tally;
    }

    void add(XmlNode record) {
        for (XmlNode entity : record.all("EntityDetails", "Entity")) {
            entity.texts("TypeOfEntities", "TypeOfEntity").forEach(type -> draft.add("classification", type));
            UkRegistration registration = new UkRegistration(draft, countries, labels, tally);
            entity.texts("BusinessRegistrationNumbers", "BusinessRegistrationNumber")
                    .forEach(registration::add);
            entity.texts("ParentCompanies", "ParentCompany").forEach(names -> relations.expect(draft, PARENT, names));
            entity.texts("Subsidiaries", "Subsidiary").forEach(names -> relations.expect(draft, SUBSIDIARY, names));
        }
    }
}
