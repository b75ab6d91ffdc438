// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.treebank.DEPTagEn;
import edu.emory.mathcs.nlp.common.treebank.POSTagEn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Tag;

/**
 * NLP4J's labels in our words. Tags are the Penn Treebank's as OntoNotes extends them; relations are ClearNLP's (Choi and Palmer,
 * Guidelines for the CLEAR Style Constituent to Dependency Conversion, 2012) as version 1.1 has them; kinds of names are
 * OntoNotes 5's. Immutable, thread-safe.
 */
final class Labels {
    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, Optional<MentionType>> names = new HashMap<>();

    Labels() {
        nounsAndVerbs();
        otherWords();
        marks();
        clauses();
        phrases();
        kindsOfNames();
    }

    /** Our tag; {@link Tag#OTHER} for a label that is not known. */
    Tag tag(String label) {
        return tags.getOrDefault(label, Tag.OTHER);
    }

    /**
     * Our relation; {@link Relation#OTHER} for a label that is not known.
     *
     * @param tag of the dependent, which tells modals from auxiliaries and numbers from adjectives
     */
    Relation relation(String label, Tag tag) {
        Relation relation = relations.getOrDefault(label, Relation.OTHER);
        return switch (relation) {
            case AUXILIARY -> tag == Tag.MODAL ? Relation.MODAL : relation;
            case ADJECTIVE_MODIFIER -> tag == Tag.NUMBER ? Relation.NUMBER_MODIFIER : relation;
            case INDIRECT_OBJECT -> tag == Tag.PREPOSITION || tag == Tag.TO ? Relation.PREPOSITION : relation;
            default -> relation;
        };
    }

    /** Our kind of name; empty for amounts, times, languages and nationalities, which are no mentions. */
    Optional<MentionType> name(String label) {
        return names.getOrDefault(label, Optional.empty());
    }

    /** Whether a tag is known; for tests. */
    boolean knowsTag(String label) {
        return tags.containsKey(label);
    }

    /** Whether a relation is known; for tests. */
    boolean knowsRelation(String label) {
        return relations.containsKey(label);
    }

    /** Whether a kind of name is known; for tests. */
    boolean knowsName(String label) {
        return names.containsKey(label);
    }

    private void nounsAndVerbs() {
        put(Tag.NOUN, POSTagEn.POS_NN, POSTagEn.POS_NNS);
        put(Tag.PROPER_NOUN, POSTagEn.POS_NNP, POSTagEn.POS_NNPS);
        put(Tag.PRONOUN, POSTagEn.POS_PRP);
        put(Tag.POSSESSIVE_PRONOUN, POSTagEn.POS_PRPS);
        put(Tag.WH_WORD, POSTagEn.POS_WDT, POSTagEn.POS_WP, POSTagEn.POS_WPS, POSTagEn.POS_WRB);
        put(Tag.VERB_BASE, POSTagEn.POS_VB);
        put(Tag.VERB_PRESENT, POSTagEn.POS_VBP, POSTagEn.POS_VBZ);
        put(Tag.VERB_PAST, POSTagEn.POS_VBD);
        put(Tag.VERB_ING, POSTagEn.POS_VBG);
        put(Tag.VERB_PARTICIPLE, POSTagEn.POS_VBN);
        put(Tag.MODAL, POSTagEn.POS_MD);
    }

    private void otherWords() {
        put(Tag.ADJECTIVE, POSTagEn.POS_JJ, POSTagEn.POS_JJR, POSTagEn.POS_JJS);
        put(Tag.ADVERB, POSTagEn.POS_RB, POSTagEn.POS_RBR, POSTagEn.POS_RBS);
        put(Tag.DETERMINER, POSTagEn.POS_DT, POSTagEn.POS_PDT);
        put(Tag.PREPOSITION, POSTagEn.POS_IN);
        put(Tag.CONJUNCTION, POSTagEn.POS_CC);
        put(Tag.NUMBER, POSTagEn.POS_CD);
        put(Tag.TO, POSTagEn.POS_TO);
        put(Tag.PARTICLE, POSTagEn.POS_RP);
        put(Tag.POSSESSIVE_MARK, POSTagEn.POS_POS);
        put(Tag.OTHER, POSTagEn.POS_EX, POSTagEn.POS_FW, POSTagEn.POS_UH, POSTagEn.POS_AFX, POSTagEn.POS_XX);
        put(Tag.OTHER, POSTagEn.POS_ADD, POSTagEn.POS_CODE, POSTagEn.POS_LS, POSTagEn.POS_SYM, "GW");
    }

    private void marks() {
        put(Tag.PUNCTUATION, POSTagEn.POS_PERIOD, POSTagEn.POS_COMMA, POSTagEn.POS_COLON, POSTagEn.POS_HYPH);
        put(Tag.PUNCTUATION, POSTagEn.POS_LQ, POSTagEn.POS_RQ, POSTagEn.POS_LRB, POSTagEn.POS_RRB);
        put(Tag.PUNCTUATION, POSTagEn.POS_NFP, POSTagEn.POS_PUNC);
        put(Tag.OTHER, POSTagEn.POS_DOLLAR);
    }

    private void clauses() {
        put(Relation.ROOT, DEPTagEn.DEP_ROOT);
        put(Relation.SUBJECT, DEPTagEn.DEP_NSUBJ, DEPTagEn.DEP_CSUBJ);
        put(Relation.PASSIVE_SUBJECT, DEPTagEn.DEP_NSUBJPASS, DEPTagEn.DEP_CSUBJPASS);
        put(Relation.OBJECT, DEPTagEn.DEP_DOBJ);
        put(Relation.INDIRECT_OBJECT, DEPTagEn.DEP_DATIVE);
        put(Relation.AGENT, DEPTagEn.DEP_AGENT);
        put(Relation.PREDICATE, DEPTagEn.DEP_ATTR, DEPTagEn.DEP_ACOMP, DEPTagEn.DEP_OPRD);
        put(Relation.COMPLEMENT, DEPTagEn.DEP_CCOMP);
        put(Relation.OPEN_COMPLEMENT, DEPTagEn.DEP_XCOMP);
        put(Relation.ADVERBIAL_CLAUSE, DEPTagEn.DEP_ADVCL);
        put(Relation.RELATIVE_CLAUSE, DEPTagEn.DEP_RELCL, DEPTagEn.DEP_ACL);
        put(Relation.AUXILIARY, DEPTagEn.DEP_AUX);
        put(Relation.PASSIVE_AUXILIARY, DEPTagEn.DEP_AUXPASS);
        put(Relation.NEGATION, DEPTagEn.DEP_NEG);
        put(Relation.MARKER, DEPTagEn.DEP_MARK);
        put(Relation.PARTICLE, DEPTagEn.DEP_PRT);
        put(Relation.PARENTHETICAL, DEPTagEn.DEP_PARATAXIS);
    }

    private void phrases() {
        put(Relation.APPOSITION, DEPTagEn.DEP_APPOS);
        put(Relation.COMPOUND, DEPTagEn.DEP_COMPOUND);
        put(Relation.ADJECTIVE_MODIFIER, DEPTagEn.DEP_NMOD);
        put(Relation.ADVERB_MODIFIER, DEPTagEn.DEP_ADVMOD);
        put(Relation.NUMBER_MODIFIER, DEPTagEn.DEP_QMOD);
        put(Relation.POSSESSOR, DEPTagEn.DEP_POSS);
        put(Relation.DETERMINER, DEPTagEn.DEP_DET, DEPTagEn.DEP_PREDET);
        put(Relation.PREPOSITION, DEPTagEn.DEP_PREP);
        put(Relation.PREPOSITION_OBJECT, DEPTagEn.DEP_POBJ, DEPTagEn.DEP_PCOMP);
        put(Relation.NOUN_ADVERBIAL, DEPTagEn.DEP_NPADVMOD);
        put(Relation.CONJUNCT, DEPTagEn.DEP_CONJ);
        put(Relation.COORDINATOR, DEPTagEn.DEP_CC, DEPTagEn.DEP_PRECONJ);
        put(Relation.PUNCTUATION, DEPTagEn.DEP_PUNCT);
        put(Relation.OTHER, DEPTagEn.DEP_CASE, DEPTagEn.DEP_DEP, DEPTagEn.DEP_DISCOURSE, DEPTagEn.DEP_EXPL);
        put(Relation.OTHER, DEPTagEn.DEP_META, DEPTagEn.DEP_PMOD, DEPTagEn.DEP_VOCATIVE);
    }

    private void kindsOfNames() {
        put(MentionType.PERSON, "PERSON");
        put(MentionType.ORGANIZATION, "ORG");
        put(MentionType.PLACE, "GPE", "LOC", "FAC");
        put(MentionType.EQUIPMENT, "PRODUCT");
        put(MentionType.EVENT, "EVENT");
        put(MentionType.DATE, "DATE");
        for (String label : new String[] {
            "NORP", "LAW", "WORK_OF_ART", "LANGUAGE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"
        }) {
            names.put(label, Optional.empty());
        }
    }

    private void put(Tag tag, String... labels) {
        for (String label : labels) {
            tags.put(label, tag);
        }
    }

    private void put(Relation relation, String... labels) {
        for (String label : labels) {
            relations.put(label, relation);
        }
    }

    private void put(MentionType type, String... labels) {
        for (String label : labels) {
            names.put(label, Optional.of(type));
        }
    }
}
