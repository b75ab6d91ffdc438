// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.Document;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.RussianNumbers;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The identifications of one sanctionEntity: papers with a number, and numbers in registers. */
final class EuIdentifications {
    /** Numbers that are not printed on a paper that one carries. */
    private static final Set<String> BARE = Set.of("imoNumber", "swiftBic", "leiCode", "mmsi", "vatCode");

    private final EntryDraft draft;
    private final Countries countries;
    private final IdentificationTypes types;
    private final Tally tally;

    EuIdentifications(EntryDraft draft, Countries countries, IdentificationTypes types, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.types = types;
        this.tally = tally;
    }

    void add(XmlNode identification) {
        String code = identification.attribute("identificationTypeCode").orElse("");
        Optional<String> described = identification.attribute("identificationTypeDescription");
        Optional<String> printed = identification.attribute("number");
        Optional<String> latin = identification.attribute("latinNumber");
        String country = EuCountry.of(identification, countries, tally, "an identification");
        List<String> said = said(identification);
        String issued = day(identification, "issuedDate", said);
        issued = issued == null ? day(identification, "issueDate", said) : issued;
        String from = day(identification, "validFrom", said);
        String to = day(identification, "validTo", said);
        if (issued != null && from != null && !issued.equals(from)) {
            said.add("valid from " + from);
        }
        latin.filter(number -> printed.isPresent() && !number.equals(printed.get()))
                .ifPresent(number -> said.add("in Latin script " + number));
        String number = printed.or(() -> latin).orElse("");
        EuRest.leave(identification);
        if (number.isEmpty()) {
            if (identification.filled() && (!said.isEmpty() || described.isPresent())) {
                tally.add("identification without a number (kept as a note)");
                draft.add("notes", described.orElse(code) + ": " + String.join("; ", said));
            }
            return;
        }
        String property = property(code, described.orElse(""), number, country);
        String note = said.isEmpty() ? null : String.join("; ", said);
        String type = described
                .or(() -> Optional.of(code))
                .filter(text -> !text.isEmpty())
                .orElse(null);
        if (BARE.contains(property)) {
            draft.identifier(property, number, country);
            draft.add("country", country);
            boolean plain = note == null && described.orElse("").equalsIgnoreCase(types.description(code));
            draft.add("notes", plain ? null : type + " " + number + (note == null ? "" : ": " + note));
            return;
        }
        draft.document(new Document(property, number, type, country, issued == null ? from : issued, to, note));
    }

    private String property(String code, String described, String number, @Nullable String country) {
        if (!types.knows(code)) {
            tally.add("identificationTypeCode that we do not know: " + code);
            return described.toLowerCase(Locale.ROOT).contains("passport")
                    ? "passportNumber"
                    : IdentificationTypes.OTHER;
        }
        String property = types.property(code);
        boolean register = property.equals("registrationNumber") || property.equals("taxNumber");
        // a Russian company's tax number is filed as its registration number as often as not; the check digits tell
        return register && "ru".equals(country)
                ? RussianNumbers.property(number).orElse(property)
                : property;
    }

    private List<String> said(XmlNode identification) {
        List<String> said = EuRest.said(identification);
        identification.attribute("issuedBy").ifPresent(office -> said.add("issued by " + office));
        identification.attribute("nameOnDocument").ifPresent(name -> said.add("name on document " + name));
        identification.attribute("region").ifPresent(region -> said.add("region " + region));
        flag(identification, "diplomatic", "diplomatic", said);
        flag(identification, "knownExpired", "known to have expired", said);
        flag(identification, "knownFalse", "known to be false", said);
        flag(identification, "reportedLost", "reported lost", said);
        flag(identification, "revokedByIssuer", "revoked by its issuer", said);
        return said;
    }

    private void flag(XmlNode identification, String attribute, String words, List<String> said) {
        if (EuRest.flag(identification, attribute, false, tally)) {
            said.add(words);
        }
    }

    private @Nullable String day(XmlNode identification, String attribute, List<String> said) {
        Optional<String> printed = identification.attribute(attribute);
        if (printed.isEmpty()) {
            return null;
        }
        Optional<String> day = PartialDates.iso(printed.get()).map(Object::toString);
        if (day.isEmpty()) {
            tally.add("identification@" + attribute + " that is no date (kept as a note)");
            said.add(attribute + " " + printed.get());
        }
        return day.orElse(null);
    }
}
