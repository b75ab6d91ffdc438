// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an examination of a store found.
 *
 * @param schema version of the tables
 * @param counts rows of each table
 * @param problems what is wrong; empty for a store that is well
 * @param remarks what could not be told
 */
public record Examined(int schema, Map<String, Long> counts, List<String> problems, List<String> remarks) {
    public Examined {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
