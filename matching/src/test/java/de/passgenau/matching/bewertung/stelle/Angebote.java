package de.passgenau.matching.bewertung.stelle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** Offers that the tests know, each a change of another. */
record Angebote(Stelle stelle) {

    /** Skilled work in a warehouse in Schwedt, full time, in shifts, with a forklift licence. */
    static Angebote lagerfachkraft() {
        return new Angebote(new Stelle("Fachkraft für Lagerlogistik", Stellenart.ARBEIT, List.of("51312"),
                Anforderungsniveau.FACHKRAFT, List.of(Set.of("STAPLERSCHEIN")),
                List.of(new Wunschkenntnis("SAP", Set.of("SAP"))), Set.of(Umfang.VOLLZEIT),
                Set.of(Arbeitslage.SCHICHT), Set.of(Belastung.SCHWERES_HEBEN), Set.of(), Menschen.SCHWEDT, null,
                LocalDate.of(2027, 1, 4), null));
    }

    static Angebote lagerhelfer() {
        return lagerfachkraft().als("Lagerhelfer", "51311", Anforderungsniveau.HELFER);
    }

    Angebote als(String titel, @Nullable String kldb, Anforderungsniveau niveau) {
        return new Angebote(
                new Stelle(titel, stelle.art(), kldb == null ? List.of() : List.of(kldb), niveau, List.of(), List.of(),
                        stelle.umfang(), stelle.lagen(), stelle.belastungen(), stelle.merkmale(), stelle.ort(),
                        stelle.deutsch(), stelle.beginn(), stelle.beginntUm()));
    }

    Angebote mitArt(Stellenart art, Set<Stellenmerkmal> merkmale) {
        return new Angebote(new Stelle(stelle.titel(), art, stelle.kldb(), stelle.niveau(), stelle.muss(),
                stelle.kann(), stelle.umfang(), stelle.lagen(), stelle.belastungen(), merkmale, stelle.ort(),
                stelle.deutsch(), stelle.beginn(), stelle.beginntUm()));
    }

    Angebote mitZeiten(Set<Umfang> umfang, Set<Arbeitslage> lagen) {
        return new Angebote(new Stelle(stelle.titel(), stelle.art(), stelle.kldb(), stelle.niveau(), stelle.muss(),
                stelle.kann(), umfang, lagen, stelle.belastungen(), stelle.merkmale(), stelle.ort(),
                stelle.deutsch(), stelle.beginn(), stelle.beginntUm()));
    }

    Angebote in(@Nullable Punkt ort, @Nullable Sprachniveau deutsch) {
        return new Angebote(new Stelle(stelle.titel(), stelle.art(), stelle.kldb(), stelle.niveau(), stelle.muss(),
                stelle.kann(), stelle.umfang(), stelle.lagen(), stelle.belastungen(), stelle.merkmale(), ort, deutsch,
                stelle.beginn(), stelle.beginntUm()));
    }
}
