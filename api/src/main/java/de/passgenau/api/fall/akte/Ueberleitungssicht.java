package de.passgenau.api.fall.akte;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/** A handover and the Hemmnisse that were passed on with it, as they stand now (T-02). */
record Ueberleitungssicht(Ueberleitung ueberleitung, List<Hemmnislage> hemmnisse) implements Erfasst {

    static Ueberleitungssicht von(Fallverlauf stand, Ueberleitung eine) {
        return new Ueberleitungssicht(eine,
                eine.hemmnisse().stream().flatMap(id -> stand.hemmnisse().zu(id).stream()).toList());
    }

    @Override
    public Kopf kopf() {
        return ueberleitung.kopf();
    }

    public @Nullable Fallmanagerart von() {
        return ueberleitung.von();
    }

    public Fallmanagerart an() {
        return ueberleitung.an();
    }

    public String empfaenger() {
        return ueberleitung.empfaenger();
    }

    public LocalDate tag() {
        return ueberleitung.tag();
    }

    public String grund() {
        return ueberleitung.grund();
    }

    public @Nullable String protokoll() {
        return ueberleitung.protokoll();
    }

    public @Nullable String geschaeftsstelle() {
        return ueberleitung.geschaeftsstelle();
    }
}
