// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an answer.
 *
 * @param rows in the order that the question promises
 * @param next what to ask with for the rows after these; null where there are none. Rows that come or go meanwhile shift nothing
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    /** As many rows as one page may have. */
    public static final int MOST = 1000;

    public Page {
        rows = List.copyOf(rows);
    }

    /** Makes a page of one row more than was asked for, which shows whether there are more. */
    static <R, T> Page<T> of(List<R> rows, int limit, ToLongFunction<R> key, Function<R, T> row) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(row).toList(), more ? Long.toString(key.applyAsLong(shown.get(limit - 1))) : null);
    }

    static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new StoreException(StoreException.Kind.REFUSED, "a page has 1 to " + MOST + " rows, not " + limit);
        }
        return limit;
    }

    /** The key in a cursor; {@code first} where there is none. */
    static long key(@Nullable String cursor, long first) {
        if (cursor == null) {
            return first;
        }
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new StoreException(StoreException.Kind.REFUSED, "'" + cursor + "' is no cursor of a page");
        }
    }
}
