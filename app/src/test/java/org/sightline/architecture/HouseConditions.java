// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a class where ArchUnit has no words of its own. */
final class HouseConditions {
    private static final Map<String, Room> ROOM_OF_PACKAGE =
            House.ROOMS.stream().collect(Collectors.toUnmodifiableMap(Room::packageName, Function.identity()));

    private HouseConditions() {}

    static ArchCondition<JavaClass> liveInARoom() {
        return condition("live in a room of the house", (type, events) -> {
            if (roomOf(type) == null) {
                violated(type, type.getName() + " lives in " + type.getPackageName() + ", which is no room", events);
            }
        });
    }

    static ArchCondition<JavaClass> useOnlyRoomsTheirRoomKnows() {
        return condition("use only rooms that their room knows", (type, events) -> {
            Room room = roomOf(type);
            if (room == null) {
                return;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                Room target = roomOf(dependency.getTargetClass().getBaseComponentType());
                if (target != null && !target.equals(room) && !room.knows().contains(target.name())) {
                    violated(
                            type,
                            "%s must not know %s: %s"
                                    .formatted(room.packageName(), target.packageName(), dependency.getDescription()),
                            events);
                }
            }
        });
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a package with a @NullMarked package-info", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violated(
                        type,
                        type.getPackageName() + " has no package-info with @NullMarked (" + type.getName() + ")",
                        events);
            }
        });
    }

    /** Neither a record, enum, interface nor annotation, nor made by the compiler. */
    static boolean isWrittenAsClass(JavaClass type) {
        return !type.isRecord()
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAnonymousClass()
                && !type.getSimpleName().equals("package-info")
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** Final, or abstract with constructors that only its own package (or a sealed hierarchy in it) can call. */
    static ArchCondition<JavaClass> beFinalOrClosed() {
        return condition("be final, or abstract without a public or protected constructor", (type, events) -> {
            boolean closed = type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && type.getConstructors().stream()
                            .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                    || constructor.getModifiers().contains(JavaModifier.PROTECTED));
            if (!type.getModifiers().contains(JavaModifier.FINAL) && !closed) {
                violated(type, type.getName() + " can be extended", events);
            }
        });
    }

    private static @Nullable Room roomOf(JavaClass type) {
        return ROOM_OF_PACKAGE.get(type.getPackageName());
    }

    private static void violated(JavaClass type, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, message));
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.of(type, events);
            }
        };
    }

    private interface Check {
        void of(JavaClass type, ConditionEvents events);
    }
}
