// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.sightline.report.Plain;
import org.sightline.store.Holdings;
import org.sightline.watchlist.EntryId;

/**
 * The network of listed parties as <a href="http://graphml.graphdrawing.org">GraphML</a>: entries of lists are its nodes, and nobody
 * else. Two entries are joined by an edge for being named in one article, one for being taken for the same entity of an article, and
 * one for having taken part in the same event, each with its weight and the ids of its evidence.
 */
final class GraphExport {
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="list" for="node" attr.name="list" attr.type="string"/>
            <key id="entry" for="node" attr.name="entry" attr.type="string"/>
            <key id="caption" for="node" attr.name="caption" attr.type="string"/>
            <key id="schema" for="node" attr.name="schema" attr.type="string"/>
            <key id="articles" for="node" attr.name="articles" attr.type="long"/>
            <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
            <key id="evidence" for="edge" attr.name="evidence" attr.type="string"/>
            <key id="weight" for="edge" attr.name="weight" attr.type="long"/>
            <key id="undecided" for="edge" attr.name="undecided" attr.type="long"/>
            <graph id="listed-parties" edgedefault="undirected">
            """;

    private final Listed listed;
    private final Writer out;
    private @Nullable Edge open;
    private int edges;

    /** The edge that is being written: its evidence is written as it comes, its weight at the end. */
    private static final class Edge {
        private final EntryId one;
        private final EntryId other;
        private final String kind;
        private long weight;
        private long undecided;
        private String last = "";

        Edge(EntryId one, EntryId other, String kind) {
            this.one = one;
            this.other = other;
            this.kind = kind;
        }

        boolean joins(EntryId first, EntryId second, String why) {
            return one.equals(first) && other.equals(second) && kind.equals(why);
        }
    }

    GraphExport(Listed listed, Writer out) {
        this.listed = listed;
        this.out = out;
    }

    void write(Holdings holdings) {
        print(BEGIN);
        holdings.parties(this::node);
        holdings.beside(pair -> evidence(
                pair.one(),
                pair.other(),
                pair.same() ? "same entity" : "same article",
                pair.article(),
                "",
                pair.counts()));
        holdings.together(pair -> evidence(
                pair.one(),
                pair.other(),
                "same event",
                pair.article() + "#" + pair.claim(),
                " (" + pair.modality() + " " + pair.event() + ")",
                pair.counts()));
        endEdge();
        print("</graph>\n</graphml>\n");
    }

    private void node(Holdings.Linked party) {
        print("<node id=\"" + xml(party.entry().toString()) + "\">");
        data("list", party.entry().dataset());
        data("entry", party.entry().entry());
        data("caption", listed.caption(party));
        data("schema", listed.schema(party.entry()).orElse(Listed.UNKNOWN_SCHEMA));
        data("articles", Long.toString(party.articles()));
        print("</node>\n");
    }

    /** Rows of one edge come one after the other, and rows of one evidence too, what counts first. */
    private void evidence(EntryId one, EntryId other, String kind, String id, String more, boolean counts) {
        Edge edge = open;
        if (edge == null || !edge.joins(one, other, kind)) {
            endEdge();
            edge = new Edge(one, other, kind);
            open = edge;
            print("<edge id=\"e" + ++edges + "\" source=\"" + xml(one.toString()) + "\" target=\""
                    + xml(other.toString()) + "\">");
            data("kind", kind);
            print("<data key=\"evidence\">");
        }
        if (edge.last.equals(id)) {
            return;
        }
        print((edge.last.isEmpty() ? "" : "; ") + xml(id + more) + (counts ? "" : " undecided"));
        edge.last = id;
        edge.weight += counts ? 1 : 0;
        edge.undecided += counts ? 0 : 1;
    }

    private void endEdge() {
        if (open == null) {
            return;
        }
        print("</data>");
        data("weight", Long.toString(open.weight));
        data("undecided", Long.toString(open.undecided));
        print("</edge>\n");
        open = null;
    }

    private void data(String key, String value) {
        print("<data key=\"" + key + "\">" + xml(value) + "</data>");
    }

    /** Text that XML may hold: without control characters and the two code points that are none. */
    static String xml(String text) {
        return Plain.line(text)
                .replace("\uFFFE", "")
                .replace("\uFFFF", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void print(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
