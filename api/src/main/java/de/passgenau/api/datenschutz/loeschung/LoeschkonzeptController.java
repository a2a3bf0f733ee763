package de.passgenau.api.datenschutz.loeschung;

import java.time.Period;

import de.passgenau.api.datenschutz.loeschung.Loeschart.Vollzug;
import de.passgenau.api.protokoll.ProtokollEinstellungen;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The rules of deletion in GraphQL. */
@Controller
class LoeschkonzeptController {

    private final Loeschkonzept konzept;
    private final ProtokollEinstellungen protokoll;

    LoeschkonzeptController(Loeschkonzept konzept, ProtokollEinstellungen protokoll) {
        this.konzept = konzept;
        this.protokoll = protokoll;
    }

    @QueryMapping
    Loeschkonzept loeschkonzept() {
        return konzept;
    }

    /** How long the protocol is kept stands in its own settings alone. */
    @SchemaMapping
    @Nullable
    String frist(Loeschregel regel) {
        var frist = regel.vollzug() == Vollzug.PROTOKOLL ? protokoll.aufbewahrung() : regel.frist();
        return text(frist);
    }

    @SchemaMapping
    @Nullable
    String sperre(Loeschregel regel) {
        return text(regel.sperre());
    }

    private static @Nullable String text(@Nullable Period dauer) {
        return dauer == null ? null : dauer.toString();
    }
}
