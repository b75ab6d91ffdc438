// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.api.RefusedException;
import org.sightline.store.Store;
import org.sightline.watchlist.EntryId;

/** What the address of a page names, or the reason why it names nothing. */
final class Addresses {
    private static final int LONGEST = 400;

    private Addresses() {}

    /** The id of an article, of which the first letters are enough. */
    static String article(Context request, Store store) {
        String beginning = request.pathParam("id");
        if (!beginning.matches("(sha256:)?[0-9a-f]{8,64}")) {
            throw new RefusedException(404, "this is no article's id; ids begin with sha256:");
        }
        List<String> ids = store.articles().ids(beginning, 2);
        if (ids.size() != 1) {
            throw new RefusedException(
                    404,
                    ids.isEmpty()
                            ? "no article of this id is kept"
                            : "several articles' ids begin so: give more of it");
        }
        return ids.get(0);
    }

    static EntryId entry(Context request) {
        return entry(request.pathParam("entry"));
    }

    static EntryId entry(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(404, "an entry is written as LIST:ENTRY, such as us_ofac_sdn:23214");
        }
    }

    /** A parameter's words, empty where it is left out. */
    static String words(Context request, String name) {
        String value = request.queryParam(name);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST) {
            throw new RefusedException(400, "'" + name + "' has more than " + LONGEST + " letters");
        }
        return value.strip();
    }

    static Optional<LocalDate> day(Context request, String name) {
        String value = words(request, name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw new RefusedException(400, "'" + name + "' is no day such as 2024-08-12");
        }
    }

    /** One of several words, or empty. */
    static <E extends Enum<E>> Optional<E> choice(Context request, String name, Class<E> kind) {
        String value = words(request, name);
        for (E each : kind.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value.replace('-', '_'))) {
                return Optional.of(each);
            }
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        throw new RefusedException(400, "'" + name + "' has a value that there is not");
    }

    /** A number from 0 on, {@code otherwise} where it is left out. */
    static int count(Context request, String name, int otherwise, int most) {
        String value = words(request, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > most) {
            throw new RefusedException(400, "'" + name + "' is a number from 0 to " + most);
        }
        return Integer.parseInt(value);
    }
}
