package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kurzurteil;
import de.passgenau.matching.bewertung.Pruefstein;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/**
 * What a Maßnahme is worth for a person, as a pure function of both, the weights and the day: admission first, then
 * the Hemmnisse in the order of work, then everything that it takes to go there.
 */
public final class Massnahmenbewertung {

    private final Gewichte gewichte;
    private final LocalDate stichtag;
    private final Beginnregel beginn;
    private final Platzregel plaetze;
    private final Einstiegswahl wahl;
    private final Zeiteinteilung zeit;

    public Massnahmenbewertung(Gewichte gewichte, LocalDate stichtag) {
        this.gewichte = gewichte;
        this.stichtag = stichtag;
        beginn = new Beginnregel(gewichte);
        plaetze = new Platzregel(gewichte);
        wahl = new Einstiegswahl(stichtag, beginn, plaetze);
        zeit = new Zeiteinteilung(gewichte);
    }

    public Bewertung bewerte(Profil person, Massnahme massnahme) {
        return Pruefstein.zusammen(pruefsteine(person, fuer(person, massnahme)), gewichte);
    }

    /** The same without sentences, and what it is ordered by. */
    public Einordnung einordnung(Profil person, Massnahme massnahme) {
        var ihre = fuer(person, massnahme);
        var kurz = kurzAnEinemOrt(person, ihre);
        return new Einordnung(kurz.ausschluesse() + (betrifftNicht(person.foerderung(), massnahme) ? 1 : 0),
                new Rangwert(hatZweck(person.foerderung(), massnahme), kurz.punkte(),
                        Einordnung.nachrang(besterDurchgang(ihre).orElse(null), stichtag)));
    }

    private boolean betrifftNicht(Foerderprofil person, Massnahme massnahme) {
        int[] raenge = Massnahmenpunkte.raenge(person);
        return person.hemmnisse() != null
                && new Hemmniswirkung(gewichte, massnahme).betrifftNicht(raenge, 0, raenge.length);
    }

    /** Whether it works on something that is open, or that may be as nobody has asked (N-08). */
    private boolean hatZweck(Foerderprofil person, Massnahme massnahme) {
        int[] raenge = Massnahmenpunkte.raenge(person);
        return new Hemmniswirkung(gewichte, massnahme).hatZweck(raenge, 0, raenge.length, person.hemmnisse() != null);
    }

    private Kurzurteil kurzAnEinemOrt(Profil person, Massnahme massnahme) {
        return Pruefstein.kurz(pruefsteine(person, massnahme), gewichte);
    }

    /** With the Durchgänge of the place that is best for this person, and with the places that will do for her. */
    private Massnahme fuer(Profil person, Massnahme massnahme) {
        var orte = wahl.jeStaette(massnahme);
        return orte.size() == 1
                ? mitIhrenPlaetzen(person, orte.getFirst())
                : wahl.fuer(orte.stream().map(ort -> mitIhrenPlaetzen(person, ort)).toList(),
                        einer -> kurzAnEinemOrt(person, einer));
    }

    private Massnahme mitIhrenPlaetzen(Profil person, Massnahme massnahme) {
        return brauchtTeilzeit(person, massnahme) ? massnahme.inTeilzeit() : massnahme;
    }

    private boolean brauchtTeilzeit(Profil person, Massnahme massnahme) {
        return zeit.brauchtTeilzeit(person.arbeit().umfang(), bedarf(person.foerderung()).noetig(), massnahme);
    }

    /** The Durchgang that one should join, if one can join any: with a free place, soon, then by its id. */
    public Optional<Durchgang> besterDurchgang(Massnahme massnahme) {
        return wahl.bester(massnahme);
    }

    /** The one that this person should join, who is asked for only if it makes a difference. */
    public Optional<Durchgang> besterDurchgang(Supplier<Profil> person, Massnahme massnahme) {
        return wahl.bester(massnahme.woche().teilzeit() || jeOrt(massnahme).size() > 1
                ? fuer(person.get(), massnahme)
                : massnahme);
    }

    /** The Maßnahme once for each place in which one can join it; a person goes to the one that is best for her. */
    public List<Massnahme> jeOrt(Massnahme massnahme) {
        return wahl.jeStaette(massnahme);
    }

    /** Whether nobody has to wait for a place in it. */
    public boolean hatFreienPlatz(Massnahme massnahme) {
        return wahl.hatFreienPlatz(massnahme);
    }

    /** Whether somebody can wait for a place in it. */
    public boolean hatWarteliste(Durchgang durchgang) {
        return Platzregel.mitWarteliste(stichtag, durchgang);
    }

    Gewichte gewichte() {
        return gewichte;
    }

    LocalDate stichtag() {
        return stichtag;
    }

    private List<Pruefstein<?, ?>> pruefsteine(Profil person, Massnahme massnahme) {
        var arbeit = person.arbeit();
        var durchgang = besterDurchgang(massnahme).orElse(null);
        var offen = Hemmnisregel.Offen.von(person);
        boolean inTeilzeit = brauchtTeilzeit(person, massnahme);
        var naechster = new Beginnregel.Naechster(durchgang, inTeilzeit);
        var woche = new Zeiteinteilung.Woche(massnahme.woche(), inTeilzeit);
        return List.of(
                new Pruefstein<>(new Hemmnisregel(gewichte), offen, massnahme),
                new Pruefstein<>(new Schwerpunktregel(gewichte), offen, massnahme),
                new Pruefstein<>(new Vorrangregel(), aussicht(person),
                        aufwand(zeit.stunden(arbeit.umfang(), woche), durchgang)),
                weg(person, massnahme),
                new Pruefstein<>(new Zielgruppenregel(gewichte, stichtag), person.zugang(), massnahme.zulassung()),
                new Pruefstein<>(new Berufsfeldregel(gewichte), arbeit.wuensche(), massnahme),
                new Pruefstein<>(new Stundenregel(gewichte), arbeit.umfang(), woche),
                new Pruefstein<>(beginn, stichtag, naechster),
                new Pruefstein<>(plaetze, stichtag, naechster),
                betreuung(person, new Betreuungsregel.Angebot(massnahme.kinderbetreuung(), woche)),
                new Pruefstein<>(new Zugangsregel(stichtag), person.zugang(), massnahme.zulassung()),
                new Pruefstein<>(new Wiederholungsregel(stichtag), person.foerderung().fruehere(), massnahme));
    }

    private Pruefstein<?, ?> weg(Profil person, Massnahme massnahme) {
        return new Pruefstein<>(new Wegregel(gewichte),
                new Wegregel.Beweglich(person.arbeit().radiusKm(), person.arbeit().pkw()), ort(person, massnahme));
    }

    private Pruefstein<?, ?> betreuung(Profil person, Betreuungsregel.Angebot angebot) {
        return new Pruefstein<>(new Betreuungsregel(gewichte), bedarf(person.foerderung()), angebot);
    }

    /** The same in numbers of what is held in one place, for an index that tabulates them. */
    public Massnahmenpunkte punkte(Massnahme massnahme) {
        return new Massnahmenpunkte(this, massnahme, false);
    }

    /** The same for those for whom only a part-time place will do. */
    public Massnahmenpunkte punkteInTeilzeit(Massnahme massnahme) {
        return new Massnahmenpunkte(this, massnahme.inTeilzeit(), true);
    }

    /** Whether somebody can take part in a Maßnahme that is held in one place only in part time. */
    public boolean brauchtTeilzeit(Set<Umfang> moeglich, @Nullable Boolean betreuungNoetig, Massnahme massnahme) {
        return zeit.brauchtTeilzeit(moeglich, betreuungNoetig, massnahme);
    }

    private Vorrangregel.Aussicht aussicht(Profil person) {
        var aussicht = aussicht(person.foerderung().passendeStelle(),
                person.arbeit().kategorie() == Kundenkategorie.A, person.foerderung().offene().isEmpty());
        return aussicht == Vorrangregel.Aussicht.OHNE_HEMMNIS && person.foerderung().hemmnisse() == null
                ? Vorrangregel.Aussicht.UNBEKANNT
                : aussicht;
    }

    /** Whom nobody has asked for Hemmnisse has none here: the points are the same. */

    Vorrangregel.Aussicht aussicht(@Nullable Integer stelle, boolean marktnah, boolean ohneHemmnis) {
        if (stelle != null && stelle >= gewichte.wert(Stellwert.PASSENDE_STELLE_AB)) {
            return Vorrangregel.Aussicht.PASSENDE_STELLE;
        }
        if (marktnah) {
            return Vorrangregel.Aussicht.MARKTNAH;
        }
        return ohneHemmnis
                ? Vorrangregel.Aussicht.OHNE_HEMMNIS
                : Vorrangregel.Aussicht.KEINE;
    }

    /** @param stunden a week; null if nobody knows */
    Vorrangregel.Aufwand aufwand(@Nullable Integer stunden, @Nullable Durchgang durchgang) {
        if (durchgang != null && !istLang(durchgang) || stunden != null && zeit.umfang(stunden) != Umfang.VOLLZEIT) {
            return Vorrangregel.Aufwand.NEBENHER;
        }
        return stunden == null ? Vorrangregel.Aufwand.LANG : Vorrangregel.Aufwand.LANG_UND_VOLL;
    }

    /** For one person (M-02), as far as there is time until the end. */
    private boolean istLang(Durchgang durchgang) {
        int lang = gewichte.wert(Stellwert.LANG_AB_TAGEN);
        var dauer = durchgang.dauerTage();
        var anfang = durchgang.beginn().isBefore(stichtag) ? stichtag : durchgang.beginn();
        return (dauer == null || dauer > lang)
                && (durchgang.ende() == null || ChronoUnit.DAYS.between(anfang, durchgang.ende()) > lang);
    }

    private static Wegregel.Ort ort(Profil person, Massnahme massnahme) {
        var wohnort = person.arbeit().wohnort();
        var ort = massnahme.ort();
        return new Wegregel.Ort(wohnort == null || ort == null ? null : wohnort.meterBis(ort), massnahme.ueberall(),
                massnahme.abholung(), massnahme.unterkunft(), Wegregel.Fehlt.von(wohnort, ort));
    }

    static Betreuungsregel.Bedarf bedarf(Foerderprofil foerderung) {
        boolean offen = foerderung.offeneArten().anyMatch(art -> art == Hemmnisart.KINDERBETREUUNG);
        return new Betreuungsregel.Bedarf(offen ? Boolean.TRUE : foerderung.kinderBrauchenBetreuung());
    }
}
