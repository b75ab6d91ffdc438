// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.Locale;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListStatus;

/** How pages name what lists and stores name in one word. */
final class Labels {
    private Labels() {}

    /** A property or schema such as {@code birthDate} in words. */
    static String property(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A country of a two-letter code; other values as they are. */
    static String country(String code) {
        if (!code.matches("[a-zA-Z]{2}")) {
            return code;
        }
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return name.equalsIgnoreCase(code) ? code : name;
    }

    /** A value of a property, for people. */
    static String value(String property, String value) {
        return switch (property) {
            case "country", "nationality", "citizenship", "jurisdiction", "birthCountry", "flag" -> country(value);
            default -> value;
        };
    }

    /** A constant such as {@code NOT_LISTED} in words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A constant as style sheets and addresses have it. */
    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status rests on. */
    static String basis(ListStatus status) {
        String release = status.release() == null ? "" : " " + status.release();
        return switch (status.basis()) {
            case PUBLISHER -> "by the publisher's own date";
            case RELEASES -> "by the releases held";
            case LATEST_RELEASE -> "by the newest release" + release;
            case STARTER -> "by the starter list, which is not the list";
        };
    }

    /** Since when and until when, as far as it is known. */
    static String bounds(ListStatus status) {
        String since = status.since() == null ? "" : " since " + status.since();
        String until = status.until() == null ? "" : " until " + status.until();
        return since + until;
    }

    /** Which release speaks for a day, and why. */
    static String stood(EntryOnDay stood) {
        String release = stood.release().label();
        return switch (stood.found()) {
            case IN_FORCE -> "as it stood in the release of " + release;
            case BEFORE_THE_OLDEST ->
                "no release of that day is held; as it stood in the first that has it, " + release;
            case NOT_YET -> "not in the release of that day; as it stood in the first that has it, " + release;
            case BETWEEN -> "not in the release of that day; as it last stood before, in " + release;
            case DELISTED -> "no longer on the list; as it last stood, in the release of " + release;
        };
    }
}
