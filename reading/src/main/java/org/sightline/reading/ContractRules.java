// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How records become the contract's JSON. Enum constants are written in lower case, words joined by a hyphen. A component of a
 * record that is not {@code @Nullable} must be there and not be null; a list that is left out is empty.
 */
public final class ContractRules extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return EnumNamingStrategies.KebabCaseStrategy.class;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        Boolean marked = super.hasRequiredMarker(member);
        if (marked != null || !isComponent(member) || List.class.isAssignableFrom(member.getRawType())) {
            return marked;
        }
        return !isNullable(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated part) {
        if (!isComponent(part) || isNullable(part)) {
            return super.findSetterInfo(part);
        }
        boolean list = List.class.isAssignableFrom(part.getRawType());
        return JsonSetter.Value.forValueNulls(list ? Nulls.AS_EMPTY : Nulls.FAIL);
    }

    private static boolean isComponent(Annotated part) {
        return part instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord();
    }

    private static boolean isNullable(Annotated part) {
        return part instanceof AnnotatedParameter parameter
                && parameter
                        .getDeclaringClass()
                        .getRecordComponents()[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
