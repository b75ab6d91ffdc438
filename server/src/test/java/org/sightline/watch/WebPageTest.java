// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\uFEFF\r\n <!doctype HTML PUBLIC \"x\">",
                "<html lang=en>",
                "<?xml version=\"1.0\"?>\n<!-- a --><!-- b -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
                "<HTML>"
            })
    void aPageIsKnownByItsBeginning(String head) {
        assertThat(WebPage.isPage(head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><sdnList><!-- <html> -->",
                "<htmlList>",
                "101,\"<html>\"",
                "<!-- <html> --><export>",
                "<!DOCTYPE sdnList><sdnList>",
                ""
            })
    void aListIsNoPage(String head) {
        assertThat(WebPage.isPage(head)).isFalse();
    }

    /** It is asked of whatever comes, so it must not be slow on anything. */
    @Test
    void noBeginningTakesLong() {
        assertThat(WebPage.isPage("<!-- ".repeat(800))).isFalse();
        assertThat(WebPage.isPage(" ".repeat(4000) + "<!--" + "-".repeat(90))).isFalse();
        assertThat(WebPage.isPage("<!-- -->".repeat(500))).isFalse();
    }
}
