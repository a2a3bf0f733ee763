package de.passgenau.api.verzeichnis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.beruf.Berufstreffer;
import de.passgenau.matching.ort.Ort;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Looks occupations and places up for GraphQL. */
@Controller
class VerzeichnisController {

    private static final int LAENGE = 200;
    private static final int HOECHSTENS = 100;
    private static final int UEBLICH = 10;

    private final Verzeichnisse verzeichnisse;

    VerzeichnisController(Verzeichnisse verzeichnisse) {
        this.verzeichnisse = verzeichnisse;
    }

    @QueryMapping
    List<Berufstreffer> berufe(@Argument String text, @Argument @Nullable Integer first) {
        return verzeichnisse.berufe().finde(checked(text), checked(first));
    }

    @QueryMapping
    List<Ort> orte(@Argument String text, @Argument @Nullable Integer first) {
        return verzeichnisse.orte().finde(checked(text), checked(first));
    }

    @SchemaMapping
    String benennung(Berufstreffer treffer) {
        return treffer.benennung().benennung();
    }

    @SchemaMapping
    Anforderungsniveau niveau(Berufstreffer treffer) {
        return Anforderungsniveau.derGattung(treffer.kldb());
    }

    @SchemaMapping
    List<Beruf> oberbegriffe(Berufstreffer treffer) {
        var above = new ArrayList<Beruf>();
        var verzeichnis = verzeichnisse.berufe();
        for (var next = verzeichnis.oberbegriff(treffer.gattung()); next
                .isPresent(); next = verzeichnis.oberbegriff(next.get())) {
            above.addFirst(next.get());
        }
        return above;
    }

    @SchemaMapping(typeName = "Berufsgruppe")
    String schluessel(Beruf beruf) {
        return beruf.kldb();
    }

    @SchemaMapping(typeName = "Ort")
    String name(Ort ort) {
        return ort.ort();
    }

    private static String checked(String text) {
        if (text.length() > LAENGE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.suchtext", LAENGE, text.length());
        }
        return text;
    }

    private static int checked(@Nullable Integer first) {
        int count = Objects.requireNonNullElse(first, UEBLICH);
        if (count < 0 || count > HOECHSTENS) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.seitengroesse", "first", HOECHSTENS, count);
        }
        return count;
    }
}
