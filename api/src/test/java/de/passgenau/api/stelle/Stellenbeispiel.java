package de.passgenau.api.stelle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Anforderungen;
import de.passgenau.api.stelle.angabe.Ansprechpartner;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Arbeitszeit;
import de.passgenau.api.stelle.angabe.Bedingungen;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.angabe.Stellenberuf;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import de.passgenau.api.stelle.angabe.Stellentaetigkeit;
import de.passgenau.api.stelle.angabe.Verguetung;
import de.passgenau.api.stelle.angabe.Verguetungszeitraum;
import de.passgenau.api.stelle.lesen.Wunschsucher;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Wiederholung;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** Offers as tests need them. */
public final class Stellenbeispiel {

    public static final LocalDate TAG = LocalDate.of(2026, 12, 1);
    private static final Instant AM = Instant.parse("2026-12-01T08:30:00Z");

    private Stellenbeispiel() {}

    /** Everything is said, with one wish in the text. */
    public static Stellenangebot lager(String id, @Nullable String doppeltWeil) {
        return lager(id, rahmen(null), doppeltWeil);
    }

    public static Stellenangebot lager(String id, Stellenrahmen rahmen, @Nullable String doppeltWeil) {
        var gelesen = Wunschsucher.mitWuenschen(angaben(rahmen), List.of());
        return Stellenangebot.gemeldet(new StellenangebotId(id), new ArbeitgeberId("betrieb"),
                new Stellenmeldung(gelesen.angaben(), gelesen.wuensche(), "demo-ags", doppeltWeil), tat(TAG));
    }

    public static Stellenrahmen rahmen(@Nullable LocalDate gueltigBis) {
        return new Stellenrahmen(2, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 31), gueltigBis);
    }

    public static Stellentat tat(LocalDate tag) {
        return new Stellentat("demo-ags", tag, Spur.begonnen(AM, List.of(new Wiederholung("s", "f", AM))));
    }

    public static Stellenangaben angaben(Stellenrahmen rahmen) {
        return new Stellenangaben("Fachkraft Lagerlogistik (m/w/d)", "Deutsch als Muttersprache. Gute Bezahlung.",
                new Stellentaetigkeit(Stellenart.ARBEIT, new Stellenberuf("51312", "Fachkraft - Lagerlogistik"),
                        Anforderungsniveau.FACHKRAFT),
                new Anforderungen(List.of(new Anforderung("Staplerschein", List.of("STAPLERSCHEIN"))),
                        List.of(new Anforderung("Deutsch als Muttersprache", List.of("SPRACHE_C2"))),
                        Sprachniveau.B1),
                List.of(new Arbeitsort(new Anschrift(null, "16303", "Schwedt/Oder"), new Punkt(53.06, 14.28)),
                        new Arbeitsort(new Anschrift("Am Hafen 1", "17291", "Prenzlau"), null)),
                new Arbeitszeit(30, 40, List.of(Umfang.VOLLZEIT, Umfang.TEILZEIT), List.of(Arbeitslage.SCHICHT)),
                new Bedingungen(List.of(Belastung.STEHEN), List.of(Stellenmerkmal.QUEREINSTIEG)), rahmen,
                new Verguetung(1_450, 1_600L, Verguetungszeitraum.STUNDE),
                new Ansprechpartner("Personalbüro", "03332 1", null));
    }
}
