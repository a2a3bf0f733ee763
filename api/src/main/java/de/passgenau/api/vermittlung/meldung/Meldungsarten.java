package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.suche.StellenSuche;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Which hits there are to wait for, and to ask for from time to time; with a mark it goes on behind it. */
@Component
public class Meldungsarten {

    private final Trefferstrom strom;
    private final Blicke blicke;
    private final Dokumentliste<Stellenangebot> stellen;

    Meldungsarten(Trefferstrom strom, Blicke blicke, Dokumentliste<Stellenangebot> stellen) {
        this.strom = strom;
        this.blicke = blicke;
        this.stellen = stellen;
    }

    /** Offers for a case. */
    public Flux<StelleTrefferEreignis> stellen(Meldungswunsch wunsch, @Nullable String nach, Einsicht einsicht) {
        return strom.von(blicke.stellen.auf(fuerFall(wunsch, einsicht)), wunsch.bezug(), nach);
    }

    /** People for an offer. */
    public Flux<BewerberTrefferEreignis> bewerber(Meldungswunsch wunsch, @Nullable String nach, Einsicht einsicht) {
        return strom.von(blicke.bewerber.auf(fuerStelle(wunsch, einsicht)), wunsch.bezug(), nach);
    }

    /** Offers for a case that have become hits, or none, since the mark was given; none yet without one. */
    public Trefferabruf<StelleTrefferEreignis> stellenSeit(Meldungswunsch wunsch, @Nullable String nach,
            int hoechstens, Einsicht einsicht) {
        return strom.seit(blicke.stellen.auf(fuerFall(wunsch, einsicht)), wunsch.bezug(), nach, hoechstens);
    }

    /** People for an offer who have become hits, or none, since the mark was given; none yet without one. */
    public Trefferabruf<BewerberTrefferEreignis> bewerberSeit(Meldungswunsch wunsch, @Nullable String nach,
            int hoechstens, Einsicht einsicht) {
        return strom.seit(blicke.bewerber.auf(fuerStelle(wunsch, einsicht)), wunsch.bezug(), nach, hoechstens);
    }

    /** Offers that a search finds. */
    public Flux<StellenfundEreignis> gesuchte(Suchwunsch wunsch, @Nullable String nach, Einsicht einsicht) {
        return strom.von(gesucht(wunsch, einsicht), wunsch.was.bezug(), nach);
    }

    /** Offers that a search finds, new or changed since the mark was given; none yet without one. */
    public Trefferabruf<StellenfundEreignis> gesuchteSeit(Suchwunsch wunsch, @Nullable String nach, int hoechstens,
            Einsicht einsicht) {
        return strom.seit(gesucht(wunsch, einsicht), wunsch.was.bezug(), nach, hoechstens);
    }

    private Blickwinkel<?, ?, ?, StellenfundEreignis> gesucht(Suchwunsch wunsch, Einsicht einsicht) {
        var sicht = sichtStellen(einsicht);
        return blicke.gesuchte.auf(new Trefferwunsch(wunsch.was, sicht, sicht, einsicht), wunsch.suche);
    }

    private Trefferwunsch fuerFall(Meldungswunsch wunsch, Einsicht einsicht) {
        return new Trefferwunsch(wunsch, Fallsicht.akten(einsicht.anrufer()), sichtStellen(einsicht), einsicht);
    }

    private Trefferwunsch fuerStelle(Meldungswunsch wunsch, Einsicht einsicht) {
        var sicht = Fallsicht.bewerber(einsicht.anrufer());
        return new Trefferwunsch(wunsch, sichtStellen(einsicht),
                wunsch.nurMitEinwilligung() ? sicht.und(Fallsicht.benannte()) : sicht, einsicht);
    }

    private Sichtfilter sichtStellen(Einsicht einsicht) {
        return stellen.fuer(einsicht).filter();
    }

    /** Offers for nobody in particular. */
    public record Suchwunsch(Meldungswunsch was, StellenSuche suche) {}

    /** From where somebody looks at what changes. */
    @Component
    record Blicke(Stellenblick stellen, Bewerberblick bewerber, Stellenfundblick gesuchte) {}
}
