// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The operations of {@code openapi.yaml}, read from its lines: paths are indented by two blanks, methods by four, what is said of an
 * operation by six. It reads that one file as we write it, and no other YAML.
 *
 * @param operations in the order of the file
 */
record SpecOutline(List<Operation> operations) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String NAME = "- name: ";
    private static final String REFERENCE = "- $ref: '#/components/parameters/";

    SpecOutline {
        operations = List.copyOf(operations);
    }

    /**
     * One operation.
     *
     * @param method in capitals
     * @param parameters their names
     */
    record Operation(String method, String path, String summary, List<String> parameters) {
        Operation {
            parameters = List.copyOf(parameters);
        }
    }

    static SpecOutline of(String yaml) {
        List<Operation> operations = new ArrayList<>();
        String path = "";
        boolean within = false;
        for (String line : yaml.lines().toList()) {
            String text = line.strip();
            int indent = line.length() - line.stripLeading().length();
            if (indent == 0 && !text.isEmpty()) {
                within = text.equals("paths:");
            }
            if (!within) {
                continue;
            }
            if (indent == 2 && text.startsWith("/")) {
                path = text.substring(0, text.length() - 1);
            } else if (indent == 4 && METHODS.contains(text.replace(":", ""))) {
                operations.add(new Operation(text.replace(":", "").toUpperCase(Locale.ROOT), path, "", List.of()));
            } else if (!operations.isEmpty()) {
                operations.add(said(operations.remove(operations.size() - 1), indent, text));
            }
        }
        return new SpecOutline(operations);
    }

    private static Operation said(Operation of, int indent, String text) {
        if (indent == 6 && text.startsWith("summary: ")) {
            return new Operation(of.method(), of.path(), text.substring("summary: ".length()), of.parameters());
        }
        boolean reference = text.startsWith(REFERENCE);
        if (indent == 8 && (reference || text.startsWith(NAME))) {
            List<String> more = new ArrayList<>(of.parameters());
            more.add(reference ? text.substring(REFERENCE.length(), text.length() - 1) : text.substring(NAME.length()));
            return new Operation(of.method(), of.path(), of.summary(), more);
        }
        return of;
    }
}
