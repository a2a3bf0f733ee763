package de.passgenau.api.vermittlung.runde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds sessions and their lines within the sight of the cases as it is now: two questions to the engine and one read of the
 * store, whatever the size of the page. Who is out of sight is not counted either.
 */
@Component
class Rundensuche {

    private static final Ordnung LETZTE_ZUERST = new Ordnung(Sortierung.Feld.GEAENDERT_AM.name(), true);
    private static final Ordnung NACH_RANG = new Ordnung(Zeilenquelle.RANG, false);
    private static final Ordnung NACH_TAG = new Ordnung(Zeilenquelle.TAG, false);

    private final Dokumentliste<Abgleichrunde> runden;
    private final Dokumentliste<Rundenzeile> zeilen;
    private final Dokumentliste<Fall> faelle;
    private final Clock clock;

    Rundensuche(Dokumentliste<Abgleichrunde> runden, Dokumentliste<Rundenzeile> zeilen, Dokumentliste<Fall> faelle,
            Clock clock) {
        this.clock = clock;
        this.runden = runden;
        this.zeilen = zeilen;
        this.faelle = faelle;
    }

    Connection<Abgleichrunde> runden(@Nullable Boolean nurOffene, @Nullable Boolean nurEigene, Seitenangabe seite,
            Einsicht einsicht) {
        var suche = Suche.nachAllem();
        if (Boolean.TRUE.equals(nurOffene)) {
            suche = suche.nur(Rundenquelle.OFFEN, Set.of("true"));
        }
        if (Boolean.TRUE.equals(nurEigene)) {
            suche = suche.nur(Rundenquelle.TEILNEHMER, Set.of(einsicht.anrufer().kennung()));
        }
        return runden.fuer(einsicht).seite(suche, LETZTE_ZUERST, seite);
    }

    Connection<Rundenzeile> zeilen(Abgleichrunde runde, Seitenangabe seite, Einsicht einsicht) {
        return zeilen.fuer(einsicht).seite(suche(runde, einsicht), NACH_RANG, seite);
    }

    /** How many lines have come how far, of those in sight. */
    List<Rundenstand> staende(Abgleichrunde runde, Einsicht einsicht) {
        Map<String, Long> zahlen = zeilen.fuer(einsicht)
                .zaehle(suche(runde, einsicht), List.of(Zeilenquelle.STAND))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(eine -> eine.getKey().getFirst(), Map.Entry::getValue));
        return Arrays.stream(Zeilenstand.values())
                .map(stand -> new Rundenstand(stand, zahlen.getOrDefault(stand.name(), 0L)))
                .toList();
    }

    /** What the caller has put off until then and nobody has decided since, the earliest first. */
    Connection<Rundenzeile> wiedervorlagen(@Nullable LocalDate bis, Seitenangabe seite, Einsicht einsicht) {
        var sicht = zeilen.fuer(einsicht);
        var eigene = Suche.nachAllem()
                .nur(Zeilenquelle.ZURUECKGESTELLT_VON, Set.of(einsicht.anrufer().kennung()));
        var letzter = (bis == null ? LocalDate.now(clock) : bis).toString();
        var tage = sicht.zaehle(eigene, List.of(Zeilenquelle.WIEDER))
                .keySet()
                .stream()
                .map(List::getFirst)
                .filter(tag -> tag.compareTo(letzter) <= 0)
                .toList();
        return sicht.seite(inSicht(eigene.nur(Zeilenquelle.WIEDER, tage), einsicht), NACH_TAG, seite);
    }

    private Suche suche(Abgleichrunde runde, Einsicht einsicht) {
        return inSicht(Suche.nachAllem().nur(Zeilenquelle.RUNDE, Set.of(runde.kennung())), einsicht);
    }

    private Suche inSicht(Suche suche, Einsicht einsicht) {
        var genannte = zeilen.fuer(einsicht)
                .zaehle(suche, List.of(Zeilenquelle.FALL))
                .keySet()
                .stream()
                .map(List::getFirst)
                .toList();
        return suche.nur(Zeilenquelle.FALL, sichtbare(genannte, einsicht));
    }

    private List<String> sichtbare(Collection<String> ids, Einsicht einsicht) {
        return faelle.fuer(Vorschlagssicht.faelle(einsicht.anrufer()), einsicht)
                .zaehle(Suche.nachAllem().nur(Fallmerkmale.KENNUNG, ids), List.of(Fallmerkmale.KENNUNG))
                .keySet()
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /** How far a line has come. */
    enum Zeilenstand {
        OFFEN, VORSCHLAGEN, ZURUECKSTELLEN, VERWERFEN
    }

    /** How many lines have come so far. */
    record Rundenstand(Zeilenstand stand, long anzahl) {}
}
