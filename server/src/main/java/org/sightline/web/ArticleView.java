// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;
import org.sightline.report.MarkedStory;
import org.sightline.report.Words;
import org.sightline.store.Articles;
import org.sightline.store.Notice;

/**
 * The page of an article.
 *
 * @param parties those with links, by entity
 * @param claims by id, in the order of the text
 * @param carried where the text was found
 * @param notices corrections and disputes of the whole article
 */
record ArticleView(
        Frame frame,
        Reading reading,
        Map<String, PartyView> parties,
        Map<String, ClaimView> claims,
        List<Articles.Carried> carried,
        List<Notice> notices) {
    ArticleView {
        carried = List.copyOf(carried);
        notices = List.copyOf(notices);
    }

    List<MarkedStory.Paragraph> paragraphs() {
        return MarkedStory.of(reading);
    }

    List<PartyView> parties(Decided decided) {
        return parties.values().stream()
                .filter(party -> party.decided() == decided)
                .toList();
    }

    /** Claims that involve somebody who is or may be listed, or all others. */
    List<ClaimView> claims(boolean ofParties) {
        return claims.values().stream()
                .filter(claim -> claim.ofParty() == ofParties)
                .toList();
    }

    String language() {
        return reading.article().language().equals("und")
                ? ""
                : reading.article().language();
    }

    /** The party that a piece speaks of, if it is one. */
    @Nullable PartyView party(MarkedStory.Piece piece) {
        return piece.mentions().stream()
                .filter(mention -> mention.entity() != null && parties.containsKey(mention.entity()))
                .map(mention -> parties.get(mention.entity()))
                .findFirst()
                .orElse(null);
    }

    /** How a piece's mentions look. */
    String mention(MarkedStory.Piece piece) {
        return piece.mentions().stream()
                .map(ArticleView::style)
                .distinct()
                .collect(Collectors.joining(" ", "mention ", ""));
    }

    private static String style(MentionPart mention) {
        return (mention.type() + " " + mention.form()).toLowerCase(Locale.ROOT);
    }

    /** How a piece's claims look. */
    String claim(MarkedStory.Piece piece) {
        return piece.claims().stream()
                .map(claim -> Words.modality(claim.modality()))
                .distinct()
                .collect(Collectors.joining(" ", "claim ", ""));
    }

    /** The ids of a piece's claims on the page. */
    String claimIds(MarkedStory.Piece piece) {
        return piece.claims().stream().map(claim -> "claim-" + claim.id()).collect(Collectors.joining(" "));
    }

    /** The claims that a conflict is between. */
    List<ClaimView> sides(ConflictPart conflict) {
        return conflict.claims().stream()
                .filter(claims::containsKey)
                .map(claims::get)
                .toList();
    }

    /** The claims whose first words begin with a piece. */
    List<ClaimView> begins(MarkedStory.Piece piece) {
        return piece.begins().stream()
                .map(claim -> claims.get(claim.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
