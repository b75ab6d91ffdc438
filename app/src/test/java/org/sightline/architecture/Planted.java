// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Classes that stand nowhere in the house: written as source in a test, compiled into a directory and read back. */
final class Planted {
    private Planted() {}

    /**
     * Compiles sources on their own (of other classes of the house they see only each other) and reads their classes.
     *
     * @param directory where the class files go
     * @throws IllegalArgumentException if they don't compile
     */
    static JavaClasses classes(Path directory, List<Source> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
            boolean compiled = compiler.getTask(
                            null, files, problems, List.of("-proc:none", "--release", "17"), null, sources)
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(problems.getDiagnostics().toString());
            }
        }
        return new ClassFileImporter().importPath(directory);
    }

    /** The class path without the house's own classes. */
    private static List<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("sightline-"))
                .map(Path::of)
                .toList();
    }

    /** One file of source in memory. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        /**
         * @param room a room's name, as in {@link House}
         * @param type the file's type, or {@code package-info}
         * @param body what follows the package's line
         */
        Source(String room, String type, String body) {
            super(
                    URI.create("memory:///" + Room.packageOf(room).replace('.', '/') + "/" + type + ".java"),
                    Kind.SOURCE);
            this.text = "package " + Room.packageOf(room) + ";\n" + body;
        }

        private Source(URI place, String text) {
            super(place, Kind.SOURCE);
            this.text = text;
        }

        /** The same with {@code @NullMarked} before the package's line. */
        Source marked() {
            return new Source(toUri(), "@org.jspecify.annotations.NullMarked " + text);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
