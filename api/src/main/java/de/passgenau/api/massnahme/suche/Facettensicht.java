package de.passgenau.api.massnahme.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.suche.MassnahmeConnection.Massnahmefacette;
import de.passgenau.api.massnahme.suche.MassnahmeConnection.Massnahmefacettenwert;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Katalogbereich;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.matching.Trefferliste.Facettenwert;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Facets as people read them: Träger by their names, by one read for all; the law as it is today. */
@Component
class Facettensicht {

    private static final int HOECHSTENS = 100;
    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMAN);

    private final Dokumentliste<Traeger> traeger;
    private final Kennungen kennungen;
    private final MessageSource messages;
    private final Clock clock;

    Facettensicht(Dokumentliste<Traeger> traeger, Kennungen kennungen, MessageSource messages, Clock clock) {
        this.traeger = traeger;
        this.kennungen = kennungen;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param gezaehlt per field; empty if nobody asked */
    List<Massnahmefacette> von(Map<String, List<Facettenwert>> gezaehlt, Einsicht einsicht, Locale sprache) {
        return gezaehlt.isEmpty()
                ? List.of()
                : Arrays.stream(Facettenart.values())
                        .map(art -> new Massnahmefacette(art, werte(art,
                                gezaehlt.getOrDefault(art.feld(), List.of()).stream().limit(HOECHSTENS).toList(),
                                einsicht, sprache)))
                        .toList();
    }

    private List<Massnahmefacettenwert> werte(Facettenart art, List<Facettenwert> werte, Einsicht einsicht,
            Locale sprache) {
        return switch (art) {
            case TRAEGER -> traeger(werte, einsicht);
            case RECHTSGRUNDLAGE -> benannt(werte, this::recht);
            case ORT -> benannt(werte, ort -> ort);
            case BEGINN_MONAT -> benannt(werte, monat -> MONAT.withLocale(sprache).format(YearMonth.parse(monat)));
            case INSTRUMENT -> benannt(werte, code -> wort(Instrumentart.valueOf(code), sprache));
            case BEREICH -> benannt(werte, code -> wort(Katalogbereich.valueOf(code), sprache));
            case ZIELGRUPPE -> benannt(werte, code -> wort(Zielgruppe.valueOf(code), sprache));
            case HEMMNIS -> benannt(werte, code -> wort(Hemmnisart.valueOf(code), sprache));
            case STATUS -> benannt(werte, code -> wort(Massnahmestatus.valueOf(code), sprache));
            case PLAETZE -> benannt(werte, code -> wort(Platzangebot.valueOf(code), sprache));
        };
    }

    private static List<Massnahmefacettenwert> benannt(List<Facettenwert> werte,
            Function<String, @Nullable String> name) {
        return werte.stream()
                .map(wert -> new Massnahmefacettenwert(wert.wert(), name.apply(wert.wert()), wert.anzahl()))
                .toList();
    }

    private String wort(Enum<?> code, Locale sprache) {
        return Satz.wort(messages, code, sprache);
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
