// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.Collection;
import java.util.List;
import org.sightline.store.KeptReading;

/**
 * What is known of one listed party on a day.
 *
 * @param asked what was asked
 * @param party whom it is about
 * @param bands when each of its entries was listed, in the order of the entries
 * @param sightings what it is said to have taken part in, by date, the undated last
 * @param designations listings and delistings that articles tell of, likewise
 * @param posts by the day they were first told
 * @param network whom it is told of together with
 * @param places of the sightings, those of most stories first
 * @param equipment of the sightings, likewise
 * @param reporters by name
 * @param conflicts side by side
 * @param stories what all this rests on, by day; each with its copies
 * @param left what does not count
 */
public record Dossier(
        Question asked,
        Subject party,
        List<Band> bands,
        List<Sighting> sightings,
        List<Sighting> designations,
        List<Post> posts,
        Network network,
        List<Tally> places,
        List<Tally> equipment,
        List<Reporter> reporters,
        List<Conflict> conflicts,
        List<Story> stories,
        Left left) {
    public Dossier {
        bands = List.copyOf(bands);
        sightings = List.copyOf(sightings);
        designations = List.copyOf(designations);
        posts = List.copyOf(posts);
        places = List.copyOf(places);
        equipment = List.copyOf(equipment);
        reporters = List.copyOf(reporters);
        conflicts = List.copyOf(conflicts);
        stories = List.copyOf(stories);
    }

    /**
     * Articles that name the party, or may, and that are left out of the dossier.
     *
     * @param open with no link that counts, and one that is undecided
     * @param rejected with rejected links only
     * @param later of a later day than was asked for
     */
    public record Left(int open, int rejected, int later) {}

    /**
     * Makes a dossier.
     *
     * @param kept every article with a link to one of the party's entries ({@code Parties.readings}), in any order; others are passed
     *     over
     */
    public static Dossier of(Question asked, Subject party, Collection<KeptReading> kept, Registry registry) {
        return new Compilation(asked, party, registry).of(kept);
    }
}
