package de.passgenau.api.einfuhr.katalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.massnahme.TraegerEingabe;
import de.passgenau.api.massnahme.steckbrief.SteckbriefEingabe;
import de.passgenau.api.massnahme.uebernahme.Massnahmelieferung;
import de.passgenau.api.massnahme.uebernahme.Massnahmelieferung.Verantwortungsangabe;
import de.passgenau.api.massnahme.uebernahme.Quelle;
import de.passgenau.api.teilnahme.planung.Durchgangsuebernahme.Durchgangswunsch;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.Traegerart;
import org.jspecify.annotations.Nullable;

/** A Maßnahme as another catalogue has it, unchecked. */
record Massnahmeeinfuhr(
        Quelle herkunft,
        Traegereinfuhr traeger,
        @Nullable Verantwortungsangabe verantwortung,
        SteckbriefEingabe steckbrief,
        @Nullable List<Durchgangswunsch> durchgaenge) {

    /** Who runs it, by name; the rest counts for one that is new, whose seat may be unknown. */
    record Traegereinfuhr(
            String name,
            @Nullable Traegerart art,
            @Nullable AnschriftEingabe anschrift,
            @Nullable String telefon,
            @Nullable String email,
            @Nullable String webseite,
            @Nullable LocalDate azavZugelassenBis) {

        String eindeutig() {
            return Traeger.eindeutig(name);
        }

        TraegerEingabe eingabe() {
            return new TraegerEingabe(name, art,
                    Objects.requireNonNullElseGet(anschrift, AnschriftEingabe::unbekannt), telefon, email, webseite,
                    azavZugelassenBis);
        }
    }

    List<Durchgangswunsch> alleDurchgaenge() {
        return Objects.requireNonNullElse(durchgaenge, List.of());
    }

    Massnahmelieferung lieferung(Traeger seiner) {
        return new Massnahmelieferung(herkunft, seiner, verantwortung, steckbrief);
    }
}
