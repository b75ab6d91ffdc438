// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
"use strict";
