package de.passgenau.api.security.graphiql;

import java.io.IOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Where the files of a library from npm are served, version included, so that a browser may keep them for ever. */
final class Webjar {

    private Webjar() {}

    static String path(String name) throws IOException {
        var about = new ClassPathResource("META-INF/maven/org.webjars.npm/" + name + "/pom.properties");
        String version = PropertiesLoaderUtils.loadProperties(about).getProperty("version");
        if (version == null) {
            throw new IllegalStateException("The webjar " + name + " does not tell its version");
        }
        return "/webjars/" + name + "/" + version;
    }
}
