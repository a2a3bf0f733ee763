package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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

    public Massnahmenbewertung(Gewichte gewichte, LocalDate stichtag) {
        this.gewichte = gewichte;
        this.stichtag = stichtag;
        beginn = new Beginnregel(gewichte);
        plaetze = new Platzregel(gewichte);
        wahl = new Einstiegswahl(stichtag, beginn, plaetze);
    }

    public Bewertung bewerte(Profil person, Massnahme massnahme) {
        return Pruefstein.zusammen(pruefsteine(person, fuer(person, massnahme)), gewichte);
    }

    /** The same without sentences. */
    public Kurzurteil kurz(Profil person, Massnahme massnahme) {
        return kurzAnEinemOrt(person, fuer(person, massnahme));
    }

    private Kurzurteil kurzAnEinemOrt(Profil person, Massnahme massnahme) {
        return Pruefstein.kurz(pruefsteine(person, massnahme), gewichte);
    }

    /** With the Durchgänge of the place that is best for this person. */
    private Massnahme fuer(Profil person, Massnahme massnahme) {
        var orte = wahl.jeStaette(massnahme);
        return orte.size() == 1
                ? orte.getFirst()
                : wahl.fuer(orte, einer -> kurzAnEinemOrt(person, einer));
    }

    /** The Durchgang that one should join, if one can join any: with a free place, soon, then by its id. */
    public Optional<Durchgang> besterDurchgang(Massnahme massnahme) {
        return wahl.bester(massnahme);
    }

    /** The one that this person should join, who is asked for only if there is a choice of places. */
    public Optional<Durchgang> besterDurchgang(Supplier<Profil> person, Massnahme massnahme) {
        return wahl.bester(jeOrt(massnahme).size() == 1 ? massnahme : fuer(person.get(), massnahme));
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
        var naechster = new Beginnregel.Naechster(durchgang);
        return List.of(
                new Pruefstein<>(new Hemmnisregel(gewichte), offen, massnahme),
                new Pruefstein<>(new Schwerpunktregel(gewichte), offen, massnahme),
                new Pruefstein<>(new Vorrangregel(), aussicht(person), aufwand(massnahme, durchgang)),
                new Pruefstein<>(new Wegregel(gewichte), new Wegregel.Beweglich(arbeit.radiusKm(), arbeit.pkw()),
                        ort(person, massnahme)),
                new Pruefstein<>(new Zielgruppenregel(gewichte, stichtag), person.zugang(), massnahme.zulassung()),
                new Pruefstein<>(new Berufsfeldregel(gewichte), arbeit.wuensche(), massnahme),
                new Pruefstein<>(new Stundenregel(gewichte), arbeit.umfang(),
                        new Stundenregel.Woche(massnahme.wochenstunden(), massnahme.teilzeit())),
                new Pruefstein<>(beginn, stichtag, naechster),
                new Pruefstein<>(plaetze, stichtag, naechster),
                new Pruefstein<>(new Betreuungsregel(gewichte), bedarf(person.foerderung()),
                        new Betreuungsregel.Angebot(massnahme.kinderbetreuung(), massnahme.wochenstunden())),
                new Pruefstein<>(new Zugangsregel(stichtag), person.zugang(), massnahme.zulassung()),
                new Pruefstein<>(new Wiederholungsregel(stichtag), person.foerderung().fruehere(), massnahme));
    }

    /** The same in numbers of what is held in one place, for an index that tabulates them. */
    public Massnahmenpunkte punkte(Massnahme massnahme) {
        return new Massnahmenpunkte(this, massnahme);
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

    Vorrangregel.Aufwand aufwand(Massnahme massnahme, @Nullable Durchgang durchgang) {
        boolean voll = massnahme.wochenstunden() > gewichte.wert(Stellwert.VOLL_AB_STUNDEN);
        return voll && (durchgang == null || istLang(durchgang))
                ? Vorrangregel.Aufwand.LANG_UND_VOLL
                : Vorrangregel.Aufwand.NEBENHER;
    }

    private boolean istLang(Durchgang durchgang) {
        var anfang = durchgang.beginn().isBefore(stichtag) ? stichtag : durchgang.beginn();
        return durchgang.ende() == null
                || ChronoUnit.DAYS.between(anfang, durchgang.ende()) > gewichte.wert(Stellwert.LANG_AB_TAGEN);
    }

    private static Wegregel.Ort ort(Profil person, Massnahme massnahme) {
        var wohnort = person.arbeit().wohnort();
        var ort = massnahme.ort();
        return new Wegregel.Ort(wohnort == null || ort == null ? null : wohnort.meterBis(ort), massnahme.ueberall(),
                massnahme.abholung(), massnahme.unterkunft());
    }

    static Betreuungsregel.Bedarf bedarf(Foerderprofil foerderung) {
        boolean offen = foerderung.offeneArten().anyMatch(art -> art == Hemmnisart.KINDERBETREUUNG);
        return new Betreuungsregel.Bedarf(offen ? Boolean.TRUE : foerderung.kinderBrauchenBetreuung());
    }
}
