package de.passgenau.api.massnahme;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.Vertrag;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Sites and contracts of Träger in GraphQL; of contracts a Träger sees its own alone. */
@Controller
class TraegervertragController {

    private final Traegervertraege vertraege;

    TraegervertragController(Traegervertraege vertraege) {
        this.vertraege = vertraege;
    }

    @SchemaMapping
    List<Vertrag> vertraege(Traeger traeger, Anrufer anrufer) {
        return anrufer.hat(Rolle.TRAEGER) && !traeger.kennung().equals(anrufer.traegerId())
                ? List.of()
                : traeger.vertraege();
    }

    @SchemaMapping(typeName = "Traegervertrag")
    LocalDate von(Vertrag vertrag) {
        return vertrag.laufzeit().von();
    }

    @SchemaMapping(typeName = "Traegervertrag")
    @Nullable
    LocalDate bis(Vertrag vertrag) {
        return vertrag.laufzeit().bis();
    }

    @MutationMapping
    TraegerPayload traegerstandorteSetzen(@Argument TraegerstandorteSetzenEingabe eingabe, Aufruf aufruf) {
        return TraegerPayload.of(vertraege.standorteFestlegen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    TraegerPayload traegervertragSchliessen(@Argument TraegervertragSchliessenEingabe eingabe, Aufruf aufruf) {
        return TraegerPayload.of(vertraege.schliessen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    TraegerPayload traegervertragAendern(@Argument TraegervertragAendernEingabe eingabe, Aufruf aufruf) {
        return TraegerPayload.of(vertraege.aendern(aufruf, eingabe), aufruf);
    }
}
