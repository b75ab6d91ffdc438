// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.time.Clock;

/**
 * Everything that answers are made of. Opened and closed by whoever runs the program.
 *
 * @param lists as they are in force
 * @param store what is kept
 * @param reading where articles are read
 * @param version of the program
 */
public record Services(CurrentLists lists, CurrentStore store, ReadingRoom reading, Clock clock, String version) {}
