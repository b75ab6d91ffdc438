// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sightline.api.RefusedException;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.StatusPart;
import org.sightline.report.FtmReport;
import org.sightline.report.Words;
import org.sightline.store.KeptLink;
import org.sightline.store.Notice;
import org.sightline.store.Store;

/** An article as it was read: the story with its marks, who is in it, and what is said. */
final class ArticlePage {
    private final Desktop desktop;

    ArticlePage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        Store store = desktop.store();
        String id = Addresses.article(request, store);
        Reading reading = reading(store, id);
        String title = reading.article().title() == null
                ? "An article without a title"
                : reading.article().title();
        Frame frame = desktop.frame(request, title, null);
        List<Notice> notices = store.notices().of(id);
        Map<String, PartyView> parties = parties(frame, store, reading);
        ArticleView view = new ArticleView(
                frame,
                reading,
                parties,
                claims(reading, parties, notices),
                store.articles().carried(id),
                notices.stream().filter(notice -> notice.about().isEmpty()).toList());
        desktop.answer(request, "article", view);
    }

    void json(Context request) {
        Store store = desktop.store();
        Reading reading = reading(store, Addresses.article(request, store));
        Download.as(request, "reading.json", Download.JSON, new ReadingJson().write(reading) + "\n");
    }

    void ftm(Context request) {
        Store store = desktop.store();
        Reading reading = reading(store, Addresses.article(request, store));
        Download.as(request, "reading.ftm.json", Download.NDJSON, new FtmReport().of(reading));
    }

    private static Reading reading(Store store, String id) {
        return store.articles()
                .reading(id)
                .orElseThrow(() -> new RefusedException(
                        404,
                        "no article is kept under " + id
                                + "; it may have been forgotten. Look for it by its words in Search"));
    }

    static Map<String, PartyView> parties(Frame frame, Store store, Reading reading) {
        Map<String, KeptLink> kept = new LinkedHashMap<>();
        store.links()
                .ofArticle(reading.article().id())
                .forEach(link -> kept.put(link.entity() + " " + link.entry(), link));
        Map<String, PartyView> parties = new LinkedHashMap<>();
        for (EntityPart entity : reading.entities()) {
            List<LinkView> links = new ArrayList<>();
            for (LinkPart link : entity.links()) {
                KeptLink known = kept.get(entity.id() + " " + link.list() + ":" + link.entry());
                if (known != null) {
                    links.add(new LinkView(link, known, store.links().history(known.key()), frame.analyst()));
                }
            }
            if (!links.isEmpty()) {
                List<String> roles = reading.roles().stream()
                        .filter(role -> role.person().equals(entity.id()))
                        .map(role -> Words.role(role, reading.entities()))
                        .distinct()
                        .toList();
                parties.put(entity.id(), new PartyView(entity, links, roles));
            }
        }
        return parties;
    }

    private static Map<String, ClaimView> claims(
            Reading reading, Map<String, PartyView> parties, List<Notice> notices) {
        Map<String, EntityPart> entities =
                reading.entities().stream().collect(Collectors.toMap(EntityPart::id, entity -> entity));
        Map<String, EventPart> events =
                reading.events().stream().collect(Collectors.toMap(EventPart::id, event -> event));
        Map<String, ClaimView> claims = new LinkedHashMap<>();
        for (ClaimPart claim : reading.claims()) {
            EventPart event = Objects.requireNonNull(events.get(claim.event()));
            List<ClaimView.Who> who = event.participants().stream()
                    .flatMap(participant -> who(participant, event, entities, parties).stream())
                    .distinct()
                    .toList();
            List<Notice> own = notices.stream()
                    .filter(notice -> notice.about().equals(claim.id()))
                    .toList();
            claims.put(claim.id(), new ClaimView(claim, event, who, own));
        }
        return claims;
    }

    /** Empty for a person whom no list names: such a name stays in the story. */
    private static List<ClaimView.Who> who(
            ParticipantPart participant,
            EventPart event,
            Map<String, EntityPart> entities,
            Map<String, PartyView> parties) {
        EntityPart entity = participant.entity() == null ? null : entities.get(participant.entity());
        PartyView party = entity == null ? null : parties.get(entity.id());
        boolean person = entity == null || entity.schema().equals("Person");
        if (person && (party == null || party.decided() == Decided.REJECTED)) {
            return List.of();
        }
        StatusPart status = party == null || event.date() == null
                ? null
                : party.links().stream()
                        .filter(link -> link.decided() == party.decided())
                        .flatMap(link -> link.part().status().stream())
                        .filter(row -> row.date().equals(event.date().key()))
                        .findFirst()
                        .orElse(null);
        String name = entity == null ? participant.name() : entity.caption();
        return List.of(new ClaimView.Who(Words.part(participant.role(), event.type()), name, party, status));
    }
}
