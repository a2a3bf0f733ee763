package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsbild;
import de.passgenau.api.security.Fallmanagerart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who would be in charge of a member's case, in GraphQL. */
@Controller
class ZustaendigkeitController {

    @SchemaMapping(typeName = "Mitglied")
    List<Fallmanagerart> zustaendigeArten(Mitgliedsbild bild) {
        return bild.elb()
                ? List.copyOf(ZustaendigNachAlter.arten(bild.haushalt(), bild.mitglied(), bild.heute()))
                : List.of();
    }
}
