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
     * @param sources each a whole file that begins with its package's line
     * @throws IllegalArgumentException if they don't compile
     */
    static JavaClasses classes(Path directory, List<Source> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
            boolean compiled = compiler.getTask(null, files, problems, List.of("-proc:none"), null, sources)
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

    /** One file of source in memory; its path is that of its package and first type. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String packageName, String type, String text) {
            super(URI.create("memory:///" + packageName.replace('.', '/') + "/" + type + ".java"), Kind.SOURCE);
            this.text = "package " + packageName + ";\n" + text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
