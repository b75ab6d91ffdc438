// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

/**
 * A file that pages load: a style sheet, a script, an outline.
 *
 * @param path where it is asked for; a change of its content changes it, so that browsers may keep it
 */
@SuppressWarnings("ArrayRecordComponent") // its bytes are never shared outside the room, and are named by their digest
record Asset(String name, String path, String type, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && asset.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
