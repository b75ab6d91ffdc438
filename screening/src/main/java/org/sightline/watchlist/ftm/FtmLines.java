// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;

/**
 * The lines of a FollowTheMoney file, parsed as a stream and never as a tree. What is no JSON refuses the file; what is JSON but no
 * entity is left out and counted among the faults. Not safe for use by several threads.
 */
final class FtmLines implements AutoCloseable {
    private final String name;
    private final Faults faults;
    private final JsonParser json;
    private final FtmObject object;
    private long lines;

    FtmLines(String name, Reader text, Limits limits, Faults faults) throws IOException {
        this.name = name;
        this.faults = faults;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.field())
                .maxNestingDepth(limits.depth())
                .maxNameLength(1000)
                .maxNumberLength(100)
                .build();
        this.json =
                JsonFactory.builder().streamReadConstraints(constraints).build().createParser(text);
        this.object = new FtmObject(name, json, limits);
    }

    /** The next entity, or null at the end. */
    @Nullable FtmLine next() throws ListFormatException, IOException {
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                lines++;
                long line = json.currentTokenLocation().getLineNr();
                try {
                    return object.line(token);
                } catch (NoEntityException e) {
                    faults.add(line, e.reason());
                    leave();
                }
            }
            return null;
        } catch (JsonProcessingException e) {
            throw new ListFormatException(
                    name,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "broken or cut short: " + e.getOriginalMessage(),
                    e);
        }
    }

    /** How many there were up to now, those without an entity among them. */
    long count() {
        return lines;
    }

    ListFormatException refusal(String reason) {
        return new ListFormatException(name, json.currentLocation().getLineNr(), reason, null);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Goes to the end of a value that is no entity. */
    private void leave() throws IOException {
        json.skipChildren();
        while (!json.getParsingContext().inRoot()) {
            json.nextToken();
        }
    }
}
