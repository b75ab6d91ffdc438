// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

/** What may be done to a store; the word in the audit trail. */
public enum Act {
    /** An article that was not there was kept with its reading; the subject is its id. */
    ARTICLE_KEPT,
    /** The machine's part of an article was replaced by a new reading. */
    ARTICLE_READ_AGAIN,
    /** A known text was found in another place. */
    ARTICLE_FOUND_AGAIN,
    /** A person judged a link; the subject is the link's key. */
    LINK_JUDGED,
    /** A person took a judgement back. */
    JUDGEMENT_UNDONE,
    /** An article was removed. */
    ARTICLE_FORGOTTEN,
    /** An article was removed because its time was over. */
    ARTICLE_EXPIRED,
    /** A name was masked in an article. */
    NAME_MASKED,
    /** A name is not to be kept; the subject is its salted digest. */
    NAME_FORGOTTEN,
    /** It was said how long articles of a publisher are kept; the subject is a digest of publisher and days. */
    RETENTION_SET,
    /** A correction or dispute was noted; the subject is the article's id. */
    NOTICE_GIVEN,
    /** It was withdrawn. */
    NOTICE_WITHDRAWN,
    /** The store was copied out. */
    BACKED_UP,
    /** The store was made from a copy; the subject is the digest of the trail's last row before. */
    RESTORED,
    /** What is kept of listed parties was written to a file; the subject is the format and a digest of what was asked for. */
    EXPORTED,
    /** Somebody looked a listed party up; the subject is the entry. */
    PARTY_LOOKED_UP,
    /** A key was made; the subject is its id. */
    KEY_MADE,
    /** A key was taken back. */
    KEY_REVOKED,
    /** A person signed in by a browser; the subject is the key's id, or {@code provider}. */
    SIGNED_IN
}
