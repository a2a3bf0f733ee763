package de.passgenau.api.graphql.transport;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The contract as one text, with descriptions and directives, in an order that never changes by itself. */
final class Schemaseite {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** What graphql-java adds to every schema and nobody here serves. */
    private static final Set<String> FREMD = Set.of("defer", "experimental_disableErrorPropagation");

    private final SingletonSupplier<byte[]> text;

    Schemaseite(GraphQlSource quelle) {
        this.text = SingletonSupplier.of(() -> gedruckt(quelle.schema()));
    }

    ServerResponse lesen(ServerRequest anfrage) {
        byte[] inhalt = text.obtain();
        String etag = "\"" + DigestUtils.md5DigestAsHex(inhalt) + "\"";
        return anfrage.checkNotModified(etag)
                .orElseGet(() -> ServerResponse.ok()
                        .contentType(TEXT)
                        .cacheControl(CacheControl.noCache())
                        .eTag(etag)
                        .body(inhalt));
    }

    private static byte[] gedruckt(GraphQLSchema schema) {
        SchemaPrinter.Options angaben = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectives(name -> !FREMD.contains(name))
                .includeDirectiveDefinition(name -> !FREMD.contains(name));
        return new SchemaPrinter(angaben).print(schema).getBytes(StandardCharsets.UTF_8);
    }
}
