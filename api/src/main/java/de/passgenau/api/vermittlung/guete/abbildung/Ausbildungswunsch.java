package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.List;
import java.util.Objects;

import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Titeldeutung;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import org.jspecify.annotations.Nullable;

/** Whether somebody looks for a training place, or has none yet and could use one; never by age. */
final class Ausbildungswunsch {

    /** Whoever has worked longer has grown into an occupation without a training. */
    private static final int WENIG_ERFAHRUNG = 5;
    private static final String SUCHT = "AUSBILDUNGSSUCHENDE";
    private static final String FEHLT = "FEHLENDER_BERUFSABSCHLUSS";

    private Ausbildungswunsch() {}

    static Ausbildungsinteresse von(Person person, @Nullable Anforderungsniveau niveau) {
        var gruppen = Objects.requireNonNullElse(person.zielgruppen(), List.<String>of());
        var ziel = person.zielberuf();
        if (ziel != null && Titeldeutung.nenntAusbildung(ziel.titel()) || gruppen.contains(SUCHT)) {
            return Ausbildungsinteresse.GEWUENSCHT;
        }
        boolean auchGenannt = person.wuensche()
                .stream()
                .anyMatch(wunsch -> Titeldeutung.nenntAusbildung(wunsch.titel()));
        return auchGenannt || fehltErsteAusbildung(person, niveau)
                ? Ausbildungsinteresse.ERSTAUSBILDUNG_FEHLT
                : Ausbildungsinteresse.KEINES;
    }

    private static boolean fehltErsteAusbildung(Person person, @Nullable Anforderungsniveau niveau) {
        var jahre = person.berufserfahrungJahre();
        return (niveau == null || niveau == Anforderungsniveau.HELFER)
                && (jahre == null || jahre <= WENIG_ERFAHRUNG)
                && person.offeneHemmnisse().anyMatch(FEHLT::equals);
    }
}
