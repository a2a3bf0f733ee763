package de.passgenau.api.security;

import java.time.Instant;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells callers who they are. Their Träger or Arbeitgeber is answered by whoever keeps these. */
@Controller
class IchController {

    @QueryMapping
    Anrufer ich(Anrufer anrufer) {
        return anrufer;
    }

    @SchemaMapping(typeName = "Ich")
    Instant gueltigBis(DataFetchingEnvironment environment) {
        return AnruferInterceptor.caller(environment.getGraphQlContext()).gueltigBis();
    }
}
