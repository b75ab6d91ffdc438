// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import static org.sightline.scan.Lists.entry;

import org.sightline.scan.Lists;
import org.sightline.watchlist.Listings;

/** A small list of two publishers for tests; most entries are invented, none claims to be a real one. */
final class LinkLists {
    private LinkLists() {}

    static Listings listings() {
        return Lists.of(
                entry(
                        "us:1",
                        "Person",
                        "name=Vadim Gorskovich Ostrelkin",
                        "alias=Vadim Ostrelkin",
                        "birthDate=1955-03-02",
                        "nationality=ru",
                        "position=Minister of Railways of the Russian Federation",
                        "program=RUSSIA-EO14024"),
                entry("us:2", "Person", "name=Pak Yong Su", "birthDate=1947", "program=DPRK"),
                entry(
                        "us:3",
                        "Person",
                        "name=Pak Yong Su",
                        "birthDate=1962-02-18",
                        "nationality=kp",
                        "position=KOMID Representative in Iran",
                        "program=DPRK2"),
                entry(
                        "un:4",
                        "Person",
                        "name=Pak Yong Su",
                        "birthDate=1962-02-18",
                        "nationality=kp",
                        "position=KOMID representative",
                        "program=DPRK"),
                entry(
                        "us:5",
                        "Person",
                        "name=Rahim Tavossoli",
                        "birthDate=1960",
                        "birthPlace=Shiraz, Iran",
                        "nationality=ir",
                        "program=IRAN-EO13876"),
                entry(
                        "us:6",
                        "Person",
                        "name=Ri Song Rok",
                        "birthDate=1968",
                        "program=DPRK2",
                        "position=Deputy Director of the Workers' Party of Korea Munitions Industry Department"),
                entry(
                        "un:6",
                        "Person",
                        "name=Ri Song Rok",
                        "birthDate=1967-05-01",
                        "nationality=kp",
                        "program=DPRK",
                        "position=Serving as Deputy Director of the Munitions Industry Department"),
                entry(
                        "us:7",
                        "Organization",
                        "name=MUNITIONS INDUSTRY DEPARTMENT",
                        "program=NPWMD",
                        "notes=Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201"),
                entry("us:8", "Company", "name=VOLKHOVFLOT LLC", "program=RUSSIA-EO14024"),
                entry(
                        "us:9",
                        "Vessel",
                        "name=LADY GRETA",
                        "imoNumber=IMO9161110",
                        "flag=ru",
                        "program=RUSSIA-EO14024",
                        "notes=Linked To: VOLKHOVFLOT LLC"),
                entry("us:10", "Vessel", "name=TURA", "imoNumber=9278600", "flag=ru", "program=RUSSIA-EO14024"),
                entry("us:11", "Organization", "name=TAVAN NEWS AGENCY", "country=ir", "program=IRGC"),
                entry(
                        "us:12",
                        "Organization",
                        "name=WORKERS' PARTY OF KOREA CENTRAL MILITARY COMMISSION",
                        "program=DPRK2"),
                entry("us:13", "Person", "name=Ali Hassan", "birthDate=1970", "nationality=iq", "program=SDGT"),
                entry(
                        "us:14",
                        "Person",
                        "name=Tendai Mukwashe",
                        "birthDate=1969-02-12",
                        "nationality=zw",
                        "program=GLOMAG"),
                entry(
                        "us:15",
                        "Company",
                        "name=MUKWASHE HOLDINGS",
                        "program=GLOMAG",
                        "notes=Linked To: MUKWASHE, Tendai"),
                entry(
                        "us:16",
                        "Person",
                        "name=Jorge Luis Arriaga Bravo",
                        "alias=Jorge Arriaga",
                        "birthDate=1974",
                        "nationality=mx",
                        "program=SDNTK"),
                entry(
                        "us:17",
                        "Person",
                        "name=Abdulmalik Shahari",
                        "birthDate=1980",
                        "nationality=ye",
                        "position=Commander of the Houthi Air Force",
                        "program=SDGT"),
                entry("us:18", "Organization", "name=CENTRAL BANK OF IRAN", "country=ir", "program=IRAN"),
                entry(
                        "us:19",
                        "Person",
                        "name=Grigory Lepunov",
                        "birthDate=1962",
                        "nationality=ru",
                        "position=Singer",
                        "program=TCO"),
                entry(
                        "us:20",
                        "Organization",
                        "name=ISLAMIC REVOLUTIONARY GUARD CORPS",
                        "alias=IRGC",
                        "country=ir",
                        "program=IRGC"));
    }

    /** Parties that are easily taken for others: two of one name, a woman, bodies of state, houses and their offices, ships. */
    static Listings rivals() {
        return Lists.of(
                entry(
                        "us:1",
                        "Person",
                        "name=Aleksandr Grigorievich Zolotnik",
                        "birthDate=1967",
                        "nationality=by",
                        "gender=male",
                        "program=BELARUS-EO14038"),
                entry(
                        "us:2",
                        "Person",
                        "name=Alexander Zolotnik",
                        "birthDate=1961",
                        "nationality=cy",
                        "gender=male",
                        "program=RUSSIA-EO14024"),
                entry(
                        "us:3",
                        "Person",
                        "name=Than Mya Hlaw",
                        "birthDate=1965",
                        "gender=male",
                        "position=Deputy Minister for Home Affairs",
                        "program=BURMA-EO14014"),
                entry(
                        "us:4",
                        "Person",
                        "name=Lidiya Markovna Strelnik",
                        "gender=female",
                        "nationality=ru",
                        "position=Commissioner for Schools",
                        "program=RUSSIA-EO14024"),
                entry(
                        "un:5",
                        "Organization",
                        "name=MINISTRY OF NATIONAL DEFENCE",
                        "alias=MINISTRY OF DEFENCE",
                        "country=kp",
                        "notes=It sees to the needs of the Korean People's Army.",
                        "program=DPRK"),
                entry("us:6", "Organization", "name=NATIONAL GULF TANKER COMPANY", "program=IRAN"),
                entry("us:7", "Organization", "name=NATIONAL GULF TANKER COMPANY LLC", "program=IRAN"),
                entry(
                        "us:8",
                        "Organization",
                        "name=N.G.T.C. REPRESENTATIVE OFFICE",
                        "alias=NATIONAL GULF TANKER COMPANY",
                        "notes=Linked To: NATIONAL GULF TANKER COMPANY",
                        "program=IRAN"),
                entry("us:9", "Organization", "name=GACETA ANTILLANA CANADA LTD.", "program=CUBA"),
                entry("us:10", "Organization", "name=GACETA ANTILLANA", "program=CUBA"),
                entry(
                        "us:11",
                        "Vessel",
                        "name=DORSET",
                        "imoNumber=9218466",
                        "flag=ir",
                        "program=IRAN",
                        "notes=Linked To: NATIONAL GULF TANKER COMPANY"),
                entry("us:12", "Organization", "name=CENTRAL BANK OF SYRIA", "country=sy", "program=SYRIA"),
                entry(
                        "us:13",
                        "Organization",
                        "name=MINISTRY OF INTELLIGENCE AND SECURITY",
                        "country=ir",
                        "program=IRAN-HR"),
                entry("us:14", "Person", "name=Ro Myong Jin", "nationality=kp", "birthDate=1958", "program=DPRK2"));
    }
}
