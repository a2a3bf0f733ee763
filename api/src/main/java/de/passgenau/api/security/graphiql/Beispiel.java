package de.passgenau.api.security.graphiql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An example document of the contract, to start from in the editor. */
record Beispiel(String name, String query, String variables) {

    private static final String SUFFIX = ".graphql";

    /** All examples that the schema ships, by name. */
    static List<Beispiel> all() throws IOException {
        List<Beispiel> all = new ArrayList<>();
        for (Resource query : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:beispiele/*" + SUFFIX)) {
            String file = Objects.requireNonNull(query.getFilename());
            String name = file.substring(0, file.length() - SUFFIX.length());
            Resource variables = query.createRelative(name + ".variables.json");
            all.add(new Beispiel(name, read(query), variables.exists() ? read(variables) : ""));
        }
        all.sort(Comparator.comparing(Beispiel::name));
        return List.copyOf(all);
    }

    private static String read(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
