// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * One party, several lists: which entries of all lists are the same person, body or ship, and why.
 *
 * <p>Start with {@link org.sightline.party.Clusters}. {@link org.sightline.party.Judgements} is what persons said, and {@link
 * org.sightline.party.JudgementLog} the only thing that writes it. Members stay what their lists say. This package knows the lists
 * and how names are matched; nothing here knows of articles, or prints.
 *
 * <h2>The rule</h2>
 *
 * <p>The first row that fits decides. Entries are only ever compared when they are of one kind (person, organisation, ship,
 * aircraft, listed wallet).
 *
 * <table>
 * <caption>When two entries are one party</caption>
 * <tr><th>basis</th><th>what agrees</th><th>unless</th></tr>
 * <tr><td>judgement</td><td>a person said so; the latest about the pair holds</td><td>the cluster would hold two that were split</td></tr>
 * <tr><td>reference</td><td>both bear one reference by which publishers name each other's entries: a UN reference number, an id of
 *     merged data, OFAC's number on both of its lists</td><td>split</td></tr>
 * <tr><td>identifier</td><td>a number that its issuer gives to one party ({@code identifiers.tsv}: alone); or another number and a
 *     name</td><td>split, contradicted</td></tr>
 * <tr><td>circumstances</td><td>person: a name, a birth date and a programme. Organisation: a name, a country, a programme, and one
 *     more of address, another name, founding date, e-mail, web site. Ship: a name, a flag, a programme, and its year or tonnage</td>
 *     <td>split, contradicted, or two entries of one list fit as well</td></tr>
 * </table>
 *
 * <p>So nothing is joined by a name alone, nor by a name and a country. Weak aliases are not used at all. A number that more than
 * three entries of one list bear proves nothing. Contradicted means another gender, birth dates that cannot be one, or another
 * number of a kind of which a party has only one (IMO, LEI, INN …). Two entries of one list come together only by a reference or
 * number that stands alone, with one name and no other country as well; never by circumstances, for the publisher meant two. Links are followed
 * strongest first, and one that would bring two together against which any of this speaks is left out and told
 * ({@link org.sightline.party.Cluster#leftOut}).
 */
@NullMarked
package org.sightline.party;

import org.jspecify.annotations.NullMarked;
