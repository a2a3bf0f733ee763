package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.betreuung.Betreute;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches requests: an employer its own, the Jobcenter those whose case is in sight as it is now, what is due first. A few
 * questions to the engine and one read of the store, whatever the size of the page.
 */
@Component
class Anfragesuche {

    private static final Ordnung DRINGENDSTE_ZUERST = new Ordnung(Anfragequelle.FAELLIG, false);

    private final Anfragelisten listen;
    private final Betreute betreute;
    private final Kennungen kennungen;
    private final Clock clock;

    Anfragesuche(Anfragelisten listen, Betreute betreute, Kennungen kennungen, Clock clock) {
        this.listen = listen;
        this.betreute = betreute;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Connection<Kontaktanfrage> seite(@Nullable KontaktanfragenSuche wunsch, Seitenangabe seite, Einsicht einsicht) {
        var sicht = listen.anfragen().fuer(einsicht);
        var suche = suche(Objects.requireNonNullElse(wunsch, KontaktanfragenSuche.NACH_ALLEM), sicht, einsicht);
        return sicht.seite(einsicht.anrufer().hat(Rolle.ARBEITGEBER)
                ? suche
                : suche.nur(Anfragequelle.FALL,
                        sichtbare(werte(sicht, suche, Anfragequelle.FALL, fall -> true), einsicht)),
                DRINGENDSTE_ZUERST, seite);
    }

    /** Those of these cases that the caller may know of; no case is read or shown. */
    private List<String> sichtbare(Collection<String> ids, Einsicht einsicht) {
        return listen.faelle()
                .fuer(Vorschlagssicht.faelle(einsicht.anrufer()), einsicht)
                .zaehle(Suche.nachAllem().nur(Fallmerkmale.KENNUNG, ids), List.of(Fallmerkmale.KENNUNG))
                .keySet()
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private Suche suche(KontaktanfragenSuche wunsch, Listensicht<Kontaktanfrage> sicht, Einsicht einsicht) {
        var suche = Suche.nachAllem()
                .und(Anfragequelle.FALL, "faelle",
                        Stream.concat(ids(Fall.class, wunsch.faelle()), ids(Kandidat.class, wunsch.kandidaten()))
                                .toList())
                .und(Anfragequelle.ARBEITGEBER, ids(Arbeitgeber.class, wunsch.arbeitgeber()).toList());
        if (Boolean.TRUE.equals(wunsch.nurEigene())) {
            suche = suche.nur(Anfragequelle.ARBEITGEBER, betreute.von(einsicht.anrufer().kennung()));
        }
        suche = mitStand(suche, wunsch, sicht);
        return mitFrist(suche, wunsch.ueberfaellig(), sicht);
    }

    private Stream<String> ids(Class<?> typ, @Nullable List<String> globale) {
        return globale == null ? Stream.of() : globale.stream().map(id -> kennungen.id(typ, id));
    }

    /** What is over by its last day is found as such, though nobody has written that down yet. */
    private Suche mitStand(Suche suche, KontaktanfragenSuche wunsch, Listensicht<Kontaktanfrage> sicht) {
        if (Boolean.TRUE.equals(wunsch.nurOffene())) {
            var offene = Arrays.stream(Anfragestand.values()).filter(stand -> !stand.istEnde()).toList();
            return noch(suche.nur(Anfragequelle.STAND, namen(offene, wunsch.staende())), sicht);
        }
        return suche.und(Anfragequelle.STAND, "staende", wunsch.staende());
    }

    private static List<String> namen(List<Anfragestand> offene, @Nullable List<Anfragestand> gewuenschte) {
        return offene.stream()
                .filter(stand -> gewuenschte == null || gewuenschte.isEmpty() || gewuenschte.contains(stand))
                .map(Enum::name)
                .toList();
    }

    private Suche noch(Suche suche, Listensicht<Kontaktanfrage> sicht) {
        return suche.nur(Anfragequelle.BIS,
                werte(sicht, suche, Anfragequelle.BIS, tag -> tag.compareTo(heute()) >= 0));
    }

    /** Days are compared as they are written: year, month, day. */
    private Suche mitFrist(Suche suche, @Nullable Boolean ueberfaellig, Listensicht<Kontaktanfrage> sicht) {
        return ueberfaellig == null
                ? suche
                : suche.nur(Anfragequelle.FRIST, werte(sicht, suche, Anfragequelle.FRIST,
                        tag -> tag.compareTo(heute()) < 0 == ueberfaellig));
    }

    private String heute() {
        return LocalDate.now(clock).toString();
    }

    private static Set<String> werte(Listensicht<Kontaktanfrage> sicht, Suche suche, String feld,
            Predicate<String> gesuchte) {
        return sicht.zaehle(suche, List.of(feld))
                .keySet()
                .stream()
                .map(List::getFirst)
                .filter(gesuchte)
                .collect(Collectors.toSet());
    }
}
