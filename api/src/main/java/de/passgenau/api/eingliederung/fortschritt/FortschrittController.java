package de.passgenau.api.eingliederung.fortschritt;

import java.util.List;

import de.passgenau.api.fall.akte.Fallakte;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows how far a person has come, for GraphQL. */
@Controller
class FortschrittController {

    @SchemaMapping
    List<Integrationsfortschritt> zeitleiste(Fallakte akte) {
        return Zeitleiste.von(akte.stand());
    }
}
