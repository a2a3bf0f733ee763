package de.passgenau.api.massnahme.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.suche.MassnahmeConnection.Massnahmefacette;
import de.passgenau.api.massnahme.suche.MassnahmeConnection.Massnahmefacettenwert;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.matching.Trefferliste.Facettenwert;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facets as people read them: Träger by their names, by one read for all; the law as it is today. */
@Component
class Facettensicht {

    private static final int HOECHSTENS = 100;

    private final Dokumentliste<Traeger> traeger;
    private final Kennungen kennungen;
    private final Clock clock;

    Facettensicht(Dokumentliste<Traeger> traeger, Kennungen kennungen, Clock clock) {
        this.traeger = traeger;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    /** @param gezaehlt per field; empty if nobody asked */
    List<Massnahmefacette> von(Map<String, List<Facettenwert>> gezaehlt, Einsicht einsicht) {
        return gezaehlt.isEmpty()
                ? List.of()
                : Arrays.stream(Facettenart.values())
                        .map(art -> new Massnahmefacette(art, werte(art,
                                gezaehlt.getOrDefault(art.feld(), List.of()).stream().limit(HOECHSTENS).toList(),
                                einsicht)))
                        .toList();
    }

    private List<Massnahmefacettenwert> werte(Facettenart art, List<Facettenwert> werte, Einsicht einsicht) {
        return switch (art) {
            case TRAEGER -> traeger(werte, einsicht);
            case RECHTSGRUNDLAGE -> werte.stream()
                    .map(wert -> new Massnahmefacettenwert(wert.wert(), recht(wert.wert()), wert.anzahl()))
                    .toList();
            case INSTRUMENT, BEREICH, ZIELGRUPPE, HEMMNIS, ORT, STATUS, BEGINN_MONAT, PLAETZE -> werte.stream()
                    .map(wert -> new Massnahmefacettenwert(wert.wert(), null, wert.anzahl()))
                    .toList();
        };
    }

    private List<Massnahmefacettenwert> traeger(List<Facettenwert> werte, Einsicht einsicht) {
        if (werte.isEmpty()) {
            return List.of();
        }
        var namen = traeger.fuer(einsicht)
                .lade(werte.stream().map(Facettenwert::wert).toList())
                .stream()
                .collect(Collectors.toMap(Traeger::kennung, Traeger::name));
        return werte.stream()
                .map(wert -> new Massnahmefacettenwert(kennungen.global(Traeger.class, wert.wert()),
                        namen.get(wert.wert()), wert.anzahl()))
                .toList();
    }

    private @Nullable String recht(String code) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var verlauf = verzeichnis.verlauf(code);
        Rechtsgrundlage letzte = verlauf.isEmpty() ? null : verlauf.getLast();
        var heutige = verzeichnis.am(code, LocalDate.now(clock)).orElse(letzte);
        return heutige == null ? null : heutige.zitat() + ": " + heutige.bezeichnung();
    }
}
