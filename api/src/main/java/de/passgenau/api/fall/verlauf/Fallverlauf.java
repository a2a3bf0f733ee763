package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Berichtigungen;
import de.passgenau.api.fall.eintrag.Chronik;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Sicht;
import de.passgenau.api.fall.hemmnis.Hemmniseintrag;
import de.passgenau.api.fall.hemmnis.Hemmnisse;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kategorieverlauf;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.lage.Lebenslagen;
import de.passgenau.api.fall.plan.Planeintrag;
import de.passgenau.api.fall.plan.Planung;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Profilverlauf;
import de.passgenau.api.fall.u25.Jugendakte;
import de.passgenau.api.fall.u25.Jugendeintrag;
import de.passgenau.api.fall.vermerk.Vermerk;
import de.passgenau.api.security.Fallmanagerart;

/**
 * Everything recorded in a case. Entries are only ever added, so that a case can be read as of any former day; what was
 * wrong is corrected by a further entry and stays readable.
 *
 * @param chronik which of the last changes has brought which entries
 */
public record Fallverlauf(
        Profilverlauf profil,
        Hemmnisse hemmnisse,
        Kategorieverlauf kategorien,
        Planung planung,
        Betreuung betreuung,
        Jugendakte jugend,
        Lebenslagen lagen,
        Berichtigungen berichtigungen,
        Chronik chronik) {

    public Fallverlauf {
        chronik = Objects.requireNonNullElseGet(chronik, Chronik::leer);
        lagen = Objects.requireNonNullElseGet(lagen, Lebenslagen::keine);
    }

    public static Fallverlauf neu() {
        return new Fallverlauf(Profilverlauf.keiner(), Hemmnisse.keine(), Kategorieverlauf.keiner(), Planung.keine(),
                Betreuung.neu(), Jugendakte.keine(), Lebenslagen.keine(), Berichtigungen.keine(),
                Chronik.leer());
    }

    public Fallverlauf mit(Eintrag neuer) {
        return switch (neuer) {
            case Profilfassung eine -> new Fallverlauf(profil.mit(eine), hemmnisse, kategorien, planung, betreuung,
                    jugend, lagen, berichtigungen, chronik);
            case Hemmniseintrag eintrag -> new Fallverlauf(profil, hemmnisse.mit(eintrag), kategorien, planung,
                    betreuung, jugend, lagen, berichtigungen, chronik);
            case Kategorieentscheidung eine -> new Fallverlauf(profil, hemmnisse, kategorien.mit(eine), planung,
                    betreuung, jugend, lagen, berichtigungen, chronik);
            case Planeintrag eintrag -> new Fallverlauf(profil, hemmnisse, kategorien, planung.mit(eintrag), betreuung,
                    jugend, lagen, berichtigungen, chronik);
            case Verlaufseintrag eintrag -> mit(betreuung.mit(eintrag));
            case Vermerk vermerk -> mit(betreuung.mit(vermerk));
            case Jugendeintrag eintrag -> new Fallverlauf(profil, hemmnisse, kategorien, planung, betreuung,
                    jugend.mit(eintrag), lagen, berichtigungen, chronik);
            case Lebenslage eine -> new Fallverlauf(profil, hemmnisse, kategorien, planung, betreuung, jugend,
                    lagen.mit(eine), berichtigungen, chronik);
            case Berichtigung eine -> new Fallverlauf(profil, hemmnisse, kategorien, planung, betreuung, jugend, lagen,
                    berichtigungen.mit(eine), chronik);
            default -> throw new IllegalArgumentException("A case has no place for " + neuer);
        };
    }

    /** With what is known of the last changes. */
    public Fallverlauf mit(Chronik neue) {
        return new Fallverlauf(profil, hemmnisse, kategorien, planung, betreuung, jugend, lagen, berichtigungen, neue);
    }

    private Fallverlauf mit(Betreuung neue) {
        return new Fallverlauf(profil, hemmnisse, kategorien, planung, neue, jugend, lagen, berichtigungen, chronik);
    }

    /** What holds by all that is on record. */
    public Fallverlauf geltend() {
        return am(LocalDate.MAX);
    }

    /** What was on record at the end of this day, without what has turned out to be wrong from the beginning. */
    public Fallverlauf am(LocalDate tag) {
        return in(berichtigungen.am(tag), berichtigungen.bis(tag));
    }

    /** Only what this shows of it. */
    public Fallverlauf in(Sicht sicht) {
        return in(sicht, berichtigungen);
    }

    private Fallverlauf in(Sicht sicht, Berichtigungen wirksame) {
        return new Fallverlauf(profil.in(sicht), hemmnisse.in(sicht), kategorien.in(sicht), planung.in(sicht),
                betreuung.in(sicht), jugend.in(sicht), lagen.in(sicht), wirksame, chronik);
    }

    /** Every entry, wrong ones included. */
    public Stream<Eintrag> eintraege() {
        return Stream.of(profil.fassungen().stream(), hemmnisse.eintraege(), kategorien.entscheidungen().stream(),
                planung.eintraege(), betreuung.eintraege(), jugend.eintraege(), lagen.alle().stream(),
                berichtigungen.alle().stream())
                .flatMap(eintraege -> eintraege);
    }

    /** Which kind of Fallmanager is in charge; empty before the Einstiegsberatung. */
    public Optional<Fallmanagerart> gefuehrtVon() {
        var beratung = betreuung.gespraeche().letzteEinstiegsberatung();
        return betreuung.fuehrung()
                .letzteUeberleitung()
                .filter(eine -> beratung.map(esb -> !esb.tag().isAfter(eine.tag())).orElse(true))
                .map(Ueberleitung::an)
                .or(() -> beratung.map(Einstiegsberatung::durch));
    }

    /** With every entry of another course of the same person that this one lacks, in the order of their days. */
    public Fallverlauf vereint(Fallverlauf anderer) {
        var eigene = eintraege().map(Fallverlauf::fassung).collect(Collectors.toSet());
        var alle = Stream
                .concat(eintraege(), anderer.eintraege()
                        .filter(eintrag -> !istEndeAlsDoppelter(eintrag) && !eigene.contains(fassung(eintrag))))
                .sorted(Comparator.comparing(eintrag -> eintrag.kopf().seit()))
                .toList();
        var neu = neu().mit(chronik);
        for (var eintrag : alle) {
            neu = neu.mit(eintrag);
        }
        return alle.size() == eigene.size() ? this : neu;
    }

    /** What ended the other one because of this one is no end of this one. */
    private static boolean istEndeAlsDoppelter(Eintrag eintrag) {
        return eintrag instanceof Phasenwechsel wechsel && wechsel.abschluss() == Abschlussgrund.DOPPELT_ANGELEGT;
    }

    private static String fassung(Eintrag eintrag) {
        return eintrag.id().wert() + '/' + eintrag.kopf().fassung();
    }
}
