package de.passgenau.api.einfuhr.katalog;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.eingabe.Uebernommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.teilnahme.planung.Durchgangsfolge;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a Maßnahme, and of its Durchgänge.
 *
 * @param bisher the Maßnahme as it is; null if it is new
 */
record Vorhaben(
        @Nullable Massnahme bisher,
        Traeger traeger,
        Uebernommen<Massnahme> massnahme,
        Durchgangsfolge durchgaenge) {

    boolean aendertMassnahme() {
        return !massnahme.danach().equals(bisher);
    }

    Einfuhrstand stand() {
        if (bisher == null) {
            return Einfuhrstand.ANGELEGT;
        }
        return aendertMassnahme() || !durchgaenge.zuSpeichern().isEmpty()
                ? Einfuhrstand.GEAENDERT
                : Einfuhrstand.UNVERAENDERT;
    }

    List<Verstoss> hinweise() {
        return Stream.of(massnahme.hinweise(), durchgaenge.hinweise()).flatMap(List::stream).toList();
    }
}
