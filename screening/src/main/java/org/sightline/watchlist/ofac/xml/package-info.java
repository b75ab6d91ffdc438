// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * OFAC's lists in the form of the SDN XML: {@code sdn.xml}, and {@code consolidated.xml}, which is written alike.
 *
 * <p>Start with {@link org.sightline.watchlist.ofac.xml.SdnXmlReader}. The format is the Treasury's <a
 * href="https://ofac.treasury.gov/sdn-list-data-formats-data-schemas">schema of the SDN list</a> ({@code sdn.xsd}): an {@code sdnList}
 * of {@code publshInformation} (its spelling) with the day and the number of entries, and an {@code sdnEntry} for each. What the CSV
 * files write into remarks stands here in elements; {@code idType} is the label, also of things that are no identification, such as
 * {@code Gender}. The form holds no listing date.
 */
@NullMarked
package org.sightline.watchlist.ofac.xml;

import org.jspecify.annotations.NullMarked;
