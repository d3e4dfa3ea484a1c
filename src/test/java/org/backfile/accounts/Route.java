package org.backfile.accounts;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * A way into the archive, as its resource class declares it.
 *
 * @param path with something in the place of each variable
 * @param role the least that may go it; empty for everybody
 */
record Route(String method, String path, Optional<String> role, String declaredBy) {

    /** What is tried for a variable, until its pattern takes it. */
    private static final List<String> VALUES = List.of("999999999", "2013", "03", "next", "A".repeat(24), "A".repeat(43), "x", "original", "about.css", "199", "uploads");

    /** All that there are: each method of each resource class among the classes that were built. */
    static List<Route> all() throws IOException {
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            return files.map(classes::relativize).map(java.nio.file.Path::toString).filter(name -> name.startsWith("org/backfile/") && name.endsWith(".class"))
                    .map(name -> load(name.substring(0, name.length() - 6).replace('/', '.'))).filter(type -> type.isAnnotationPresent(Path.class)).flatMap(Route::of).toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(verb -> verb != null).map(verb -> of(resource, method, verb.value())));
    }

    private static Route of(Class<?> resource, Method method, String verb) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return new Route(verb, filled(path.replaceAll("/+", "/")), role(resource, method), resource.getSimpleName() + "." + method.getName());
    }

    private static Optional<String> role(Class<?> resource, Method method) {
        for (Annotation[] annotations : List.of(method.getAnnotations(), resource.getAnnotations())) {
            for (Annotation one : annotations) {
                if (one instanceof RolesAllowed roles) {
                    return Role.ALL.stream().filter(List.of(roles.value())::contains).findFirst();
                } else if (one instanceof PermitAll) {
                    return Optional.empty();
                }
            }
        }
        throw new AssertionError(resource.getSimpleName() + "." + method.getName() + " does not say who may");
    }

    /** Patterns have braces of their own. */
    private static String filled(String path) {
        StringBuilder filled = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            if (c == '{' && depth++ == 0) {
                from = at + 1;
            } else if (c == '}' && --depth == 0) {
                filled.append(value(path.substring(from, at)));
            } else if (depth == 0) {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private static String value(String variable) {
        String pattern = variable.contains(":") ? variable.substring(variable.indexOf(':') + 1).strip() : ".*";
        return VALUES.stream().filter(value -> value.matches(pattern)).findFirst().orElseThrow(() -> new AssertionError("no value for " + variable));
    }

    boolean isOpenTo(String who) {
        return role.isEmpty() || Role.ALL.contains(who) && Role.within(who).contains(role.get());
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + declaredBy + ")";
    }
}
