package de.passgenau.api.vermittlung.vorschlag.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches proposals within the sight of their cases as it is now: three questions to the engine and one read of the store,
 * whatever the size of the page.
 */
@Component
class Vorschlagssuche {

    private final Dokumentliste<Vermittlungsvorschlag> liste;
    private final Dokumentliste<Fall> faelle;
    private final Kennungen kennungen;
    private final Clock clock;

    Vorschlagssuche(Dokumentliste<Vermittlungsvorschlag> liste, Dokumentliste<Fall> faelle, Kennungen kennungen,
            Clock clock) {
        this.liste = liste;
        this.faelle = faelle;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Connection<Vermittlungsvorschlag> seite(Vorschlagsanfrage anfrage, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(inSicht(anfrage, einsicht), anfrage.ordnung(), anfrage.seite());
    }

    /** Beside a case or an offer, of which there may be many in one answer. */
    CompletableFuture<Connection<Vermittlungsvorschlag>> seite(Vorschlagsanfrage anfrage, Einsicht einsicht,
            Knotensuche knoten) {
        return liste.fuer(einsicht).seite(inSicht(anfrage, einsicht), anfrage.ordnung(), anfrage.seite(), knoten);
    }

    private Suche inSicht(Vorschlagsanfrage anfrage, Einsicht einsicht) {
        var sicht = liste.fuer(einsicht);
        var suche = suche(anfrage.wunsch(), sicht, einsicht);
        return suche.nur(Vorschlagsquelle.FALL,
                sichtbare(werte(sicht, suche, Vorschlagsquelle.FALL, fall -> true), einsicht));
    }

    /** Those of these cases that the caller may know of; no case is read or shown. */
    private List<String> sichtbare(Collection<String> ids, Einsicht einsicht) {
        return faelle.fuer(Vorschlagssicht.faelle(einsicht.anrufer()), einsicht)
                .zaehle(Suche.nachAllem().nur(Fallmerkmale.KENNUNG, ids), List.of(Fallmerkmale.KENNUNG))
                .keySet()
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private Suche suche(VermittlungsvorschlaegeSuche wunsch, Listensicht<Vermittlungsvorschlag> sicht,
            Einsicht einsicht) {
        var suche = Suche.nachAllem()
                .und(Vorschlagsquelle.FALL, "faelle", gefragteFaelle(wunsch))
                .und(Vorschlagsquelle.STELLE, "stellenangebote",
                        ids(Stellenangebot.class, wunsch.stellenangebote()).toList())
                .und(Vorschlagsquelle.STAND, "staende", wunsch.staende())
                .und(Vorschlagsquelle.OHNE, "ohneRueckmeldungVon", wunsch.ohneRueckmeldungVon());
        if (Boolean.TRUE.equals(wunsch.nurEigene())) {
            suche = suche.nur(Vorschlagsquelle.AKTEUR, List.of(einsicht.anrufer().kennung()));
        }
        return mitFrist(mitOffenen(suche, wunsch), wunsch.ueberfaellig(), sicht);
    }

    private List<String> gefragteFaelle(VermittlungsvorschlaegeSuche wunsch) {
        return Stream.concat(ids(Fall.class, wunsch.faelle()), ids(Kandidat.class, wunsch.kandidaten())).toList();
    }

    private Stream<String> ids(Class<?> typ, @Nullable List<String> globale) {
        return globale == null ? Stream.of() : globale.stream().map(id -> kennungen.id(typ, id));
    }

    private static Suche mitOffenen(Suche suche, VermittlungsvorschlaegeSuche wunsch) {
        var staende = wunsch.staende();
        return Boolean.TRUE.equals(wunsch.nurOffene())
                ? suche.nur(Vorschlagsquelle.STAND,
                        Arrays.stream(Vorschlagsstand.values())
                                .filter(stand -> !stand.istEnde()
                                        && (staende == null || staende.isEmpty() || staende.contains(stand)))
                                .map(Enum::name)
                                .toList())
                : suche;
    }

    /** Days are compared as they are written: year, month, day. */
    private Suche mitFrist(Suche suche, @Nullable Boolean ueberfaellig,
            Listensicht<Vermittlungsvorschlag> sicht) {
        var heute = LocalDate.now(clock).toString();
        return ueberfaellig == null
                ? suche
                : suche.nur(Vorschlagsquelle.FRIST, werte(sicht, suche, Vorschlagsquelle.FRIST,
                        tag -> tag.compareTo(heute) < 0 == ueberfaellig));
    }

    private static Collection<String> werte(Listensicht<Vermittlungsvorschlag> sicht, Suche suche, String feld,
            Predicate<String> gesuchte) {
        return sicht.zaehle(suche, List.of(feld))
                .keySet()
                .stream()
                .map(List::getFirst)
                .filter(gesuchte)
                .collect(Collectors.toSet());
    }
}
