package de.passgenau.api.einfuhr.stelle;

import java.util.List;
import java.util.Objects;

import de.passgenau.api.arbeitgeber.ArbeitgeberEingabe;
import de.passgenau.api.stelle.uebernahme.Quellenangabe;
import org.jspecify.annotations.Nullable;

/** An offer as another stock has it; all of it is text, so that a wrong word is wrong for this offer alone. */
record Stelleneinfuhr(
        @Nullable Quellenangabe herkunft,
        @Nullable Betrieb arbeitgeber,
        @Nullable Inhalt stelle) {

    /** Who offers it. */
    record Betrieb(
            @Nullable String name,
            @Nullable String betriebsnummer,
            @Nullable String branche,
            @Nullable Ort anschrift,
            @Nullable String telefon,
            @Nullable String email,
            @Nullable String webseite) {

        static final Betrieb NIEMAND = new Betrieb(null, null, null, null, null, null, null);
    }

    /** What it says; what is absent, the source does not say. */
    record Inhalt(
            @Nullable String titel,
            @Nullable String beschreibung,
            @Nullable String art,
            @Nullable Berufsangabe beruf,
            @Nullable String niveau,
            @Nullable List<String> muss,
            @Nullable List<String> kann,
            @Nullable String deutsch,
            @Nullable List<Ort> orte,
            @Nullable Zeit arbeitszeit,
            @Nullable List<String> belastungen,
            @Nullable List<String> merkmale,
            @Nullable String beginn,
            @Nullable String befristetBis,
            @Nullable String gueltigBis,
            @Nullable String plaetze,
            @Nullable Lohn verguetung,
            @Nullable Kontakt ansprechpartner,
            @Nullable List<Wunsch> wuensche) {

        static final Inhalt LEER = new Inhalt(null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);
    }

    /** In which occupation. */
    record Berufsangabe(@Nullable String kldb, @Nullable List<String> titel) {}

    /** Where one works, or where the employer is. */
    record Ort(
            @Nullable String strasse,
            @Nullable String plz,
            @Nullable String ort,
            @Nullable String breite,
            @Nullable String laenge) {}

    /** How much and when. */
    record Zeit(
            @Nullable String stundenVon,
            @Nullable String stundenBis,
            @Nullable List<String> umfang,
            @Nullable List<String> lagen) {}

    /** For how much. */
    record Lohn(@Nullable String von, @Nullable String bis, @Nullable String zeitraum) {}

    /** Whom to turn to. */
    record Kontakt(@Nullable String name, @Nullable String telefon, @Nullable String email) {}

    /** What the employer would like about who applies. */
    record Wunsch(@Nullable String merkmal, @Nullable String wortlaut) {}

    Quellenangabe quelle() {
        return Objects.requireNonNullElse(herkunft, Quellenangabe.KEINE);
    }

    Betrieb betrieb() {
        return Objects.requireNonNullElse(arbeitgeber, Betrieb.NIEMAND);
    }

    Inhalt inhalt() {
        return Objects.requireNonNullElse(stelle, Inhalt.LEER);
    }

    /** An employer of whom only the place of work is known is there. */
    @Nullable
    Ort sitz() {
        var anschrift = betrieb().anschrift();
        var orte = inhalt().orte();
        return anschrift != null ? anschrift : orte == null || orte.isEmpty() ? null : orte.getFirst();
    }

    /** As it is taken up if it is new. */
    ArbeitgeberEingabe eingabe(Wertleser leser) {
        var betrieb = betrieb();
        var sitz = sitz();
        return new ArbeitgeberEingabe(betrieb.name(), betrieb.betriebsnummer(), leser.branche(betrieb.branche()),
                sitz == null ? null : leser.anschrift("arbeitgeber.anschrift", sitz), betrieb.telefon(),
                betrieb.email(), betrieb.webseite());
    }
}
