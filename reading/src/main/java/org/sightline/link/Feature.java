// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

/**
 * The table by which links are decided: each piece of evidence, its weight, and on which side it stands. A link's score is the sum of
 * weight times strength (0 to 1), kept between 0 and 1. The weights were set so that a full but common name stays below
 * {@link #ACCEPTED} whatever the story is about, unless something is said of its bearer that the list says too.
 */
enum Feature {
    /** the screener's score of the best list name */
    NAME(0.5, Side.NAME, "name"),
    /** how much the name says: few bear it */
    RARITY(0.3, Side.NAME, "rarity of the name"),
    /** an IMO number that the entry carries too: decides alone */
    SAME_NUMBER(1, Side.FOR, "same IMO number"),
    /** another IMO number: decides alone */
    OTHER_NUMBER(-2, Side.AGAINST, "another IMO number"),
    /** words of the role stand in the entry's position or remarks */
    ROLE(0.35, Side.FOR, "role"),
    /** an office of state, command or enterprise, as listed persons of that country hold */
    OFFICE(0.08, Side.FOR, "kind of office"),
    /** a country or adjective said of the thing itself is the entry's */
    COUNTRY(0.22, Side.FOR, "country"),
    /** the state that the story gives a ministry or a central bank: with it such a name is whole */
    OWN_STATE(0.35, Side.FOR, "its own state"),
    /** a country of the entry is spoken of somewhere in the story */
    STORY_COUNTRY(0.1, Side.FOR, "country in the story"),
    /** the entry names another party of the story, or that party's entry names this one */
    ASSOCIATE(0.3, Side.FOR, "associate in the story"),
    /** somebody else in the story is linked by their own evidence and shares programme or country */
    COMPANION(0.1, Side.FOR, "companion from the same programme"),
    /** the story says, where it speaks of the thing, that it is sanctioned */
    LISTED(0.15, Side.FOR, "said to be listed"),
    /** the story gives it two names, and the list gives both */
    SECOND_NAME(0.25, Side.FOR, "another of its names, too"),
    /** age or year of birth agree */
    AGE(0.25, Side.FOR, "age"),
    /** age or year of birth cannot be the entry's */
    OTHER_AGE(-0.9, Side.AGAINST, "another age"),
    /** a calling that the entry does not have and that is unlike its own */
    OTHER_CALLING(-0.8, Side.AGAINST, "another calling"),
    /** a country is said of the thing itself, and the entry states others */
    OTHER_COUNTRY(-0.45, Side.AGAINST, "another country"),
    /** born or at home at a place that is not the entry's */
    OTHER_ORIGIN(-0.24, Side.AGAINST, "another origin"),
    /** a calling that no table knows and that the entry does not state */
    UNLISTED_CALLING(-0.2, Side.AGAINST, "a calling the list does not state"),
    /** the story speaks of a woman and the list of a man, or the other way round */
    OTHER_SEX(-0.5, Side.AGAINST, "another sex"),
    /** "one Ri Su Yong", "a Jang Song Chol": the story does not say that it is somebody known */
    STRANGER(-0.15, Side.AGAINST, "introduced as a stranger"),
    /** a ministry, a central bank: every state has one of that name */
    GENERIC_NAME(-0.05, Side.NAME, "a name that many states' bodies bear"),
    /** the story says that it only shares the name of somebody listed */
    NAMESAKE(-0.7, Side.AGAINST, "said to be a namesake"),
    /** a warship by one account, a merchantman by the other */
    OTHER_KIND(-0.6, Side.AGAINST, "another kind"),
    /** only part of the list's name, or a looser spelling of it */
    PART_OF_NAME(-0.2, Side.NAME, "part of the list's name"),
    /** a single word of a longer name: never accepted */
    ONE_WORD_OF_NAME(-0.2, Side.NAME, "one word of the list's name");

    /** At this sum and above, with corroboration and nothing against it, a link is accepted. */
    static final double ACCEPTED = 0.8;
    /** Below this sum, what is contradicted is rejected, and what is not is no link at all. */
    static final double WORTH_REVIEW = 0.5;
    /** A party that trails the best by more than this is no rival to it. */
    static final double CLEAR_LEAD = 0.1;

    /** What a piece of evidence speaks of. */
    enum Side {
        NAME,
        FOR,
        AGAINST
    }

    private final double weight;
    private final Side side;
    private final String words;

    Feature(double weight, Side side, String words) {
        this.weight = weight;
        this.side = side;
        this.words = words;
    }

    double weight() {
        return weight;
    }

    Side side() {
        return side;
    }

    String words() {
        return words;
    }
}
