// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

/**
 * One thing that a list says of an entity. What a list says of an entity is a set of these, so two releases are compared by them.
 *
 * <p>A document, an address, a wallet, a relation and a sanction are one statement each. Its property is then the schema's name and
 * its value all that is said of it, as {@code property: value} joined by {@code " · "}, without the number under which it stands: {@code
 * Passport}, {@code country: ir · number: 123}.
 *
 * @param entity the entity's id
 * @param property FollowTheMoney's property; {@code schema} for the entity's schema, {@code referents} for another id of its, or
 *     the name of a schema
 * @param value as the list gives it
 */
public record Statement(String entity, String property, String value) implements Comparable<Statement> {
    public Statement {
        if (entity.isBlank() || property.isBlank()) {
            throw new IllegalArgumentException("a statement names an entity and a property");
        }
    }

    @Override
    public int compareTo(Statement other) {
        int byEntity = entity.compareTo(other.entity);
        if (byEntity != 0) {
            return byEntity;
        }
        int byProperty = property.compareTo(other.property);
        return byProperty != 0 ? byProperty : value.compareTo(other.value);
    }
}
