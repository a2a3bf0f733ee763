package de.passgenau.api.demo.stelle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.demo.landkreis.Stelle;
import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Anforderungen;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Arbeitszeit;
import de.passgenau.api.stelle.angabe.Bedingungen;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.angabe.Stellenberuf;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import de.passgenau.api.stelle.angabe.Stellentaetigkeit;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** What an offer of the demo Landkreis says. */
final class Demoangebot {

    /** Every so many offers say when they end, and others what an employer may not wish for. */
    private static final int MIT_ENDE = 5;
    private static final int MIT_WUNSCH = 9;
    private static final int GUELTIGE_TAGE = 60;
    private static final int VOLLZEIT = 35;
    private static final List<String> WUENSCHE = List.of("Am liebsten wäre uns ein junger Mann bis 35 Jahre.",
            "Deutsch ist Ihre Muttersprache.", "Wir nehmen nur Frauen.", "Bewerber ohne Kinder werden bevorzugt.",
            "Sie sind gesund und haben keine Vorerkrankungen.", "Bitte keine Gewerkschaftsmitglieder.");

    private final Demokunde kunde;
    private final Kenntnisverzeichnis verzeichnis = Kenntnisverzeichnis.mitgeliefert();

    Demoangebot(Demokunde kunde) {
        this.kunde = kunde;
    }

    Stellenangaben angaben(Stelle stelle, int nummer) {
        var ort = new Arbeitsort(stelle.arbeitsort(), null);
        var lage = kunde.orte().punkt(ort.schluessel()).orElse(null);
        return new Stellenangaben(stelle.titel(), beschreibung(stelle, nummer), taetigkeit(stelle),
                anforderungen(stelle), List.of(new Arbeitsort(stelle.arbeitsort(), lage)), arbeitszeit(stelle),
                new Bedingungen(stelle.belastungen().stream().map(Belastung::valueOf).toList(), List.of()),
                new Stellenrahmen(stelle.plaetze(), stelle.beginn(), stelle.befristetBis(), ende(stelle, nummer)), null,
                null);
    }

    private static String beschreibung(Stelle stelle, int nummer) {
        var aufgaben = stelle.kenntnisse().isEmpty()
                ? "Wir arbeiten Sie gründlich ein."
                : "Zu Ihren Aufgaben gehören: " + String.join(", ", stelle.kenntnisse()) + ".";
        return nummer % MIT_WUNSCH == 0
                ? aufgaben + ' ' + WUENSCHE.get(nummer / MIT_WUNSCH % WUENSCHE.size())
                : aufgaben;
    }

    private Stellentaetigkeit taetigkeit(Stelle stelle) {
        var titel = kunde.berufe().titel(stelle.kldb()).orElse(stelle.kldb());
        return new Stellentaetigkeit(stelle.ausbildungsplatz() ? Stellenart.AUSBILDUNG : Stellenart.ARBEIT,
                new Stellenberuf(stelle.kldb(), titel), Anforderungsniveau.derGattung(stelle.kldb()));
    }

    private Anforderungen anforderungen(Stelle stelle) {
        var kann = new ArrayList<>(stelle.erwuenscht().stream().map(this::code).toList());
        stelle.kenntnisse().stream().map(this::wort).forEach(kann::add);
        return new Anforderungen(stelle.muss().stream().map(this::code).toList(), kann, null);
    }

    private Anforderung code(String code) {
        return new Anforderung(verzeichnis.bezeichnung(code), verzeichnis.anforderung(code).stream().sorted().toList());
    }

    private Anforderung wort(String wort) {
        return new Anforderung(wort, verzeichnis.kann(List.of(wort)).getFirst().stream().sorted().toList());
    }

    private static Arbeitszeit arbeitszeit(Stelle stelle) {
        var umfang = stelle.stundenBis() >= VOLLZEIT ? Umfang.VOLLZEIT : Umfang.TEILZEIT;
        return new Arbeitszeit(stelle.stundenVon(), stelle.stundenBis(), List.of(umfang),
                stelle.zeiten().stream().map(Arbeitslage::valueOf).toList());
    }

    private static @Nullable LocalDate ende(Stelle stelle, int nummer) {
        return nummer % MIT_ENDE == 0 ? stelle.gemeldetAm().plusDays(GUELTIGE_TAGE) : null;
    }
}
