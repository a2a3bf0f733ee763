package de.passgenau.matching.last;

import static de.passgenau.matching.profil.Belastung.BILDSCHIRM;
import static de.passgenau.matching.profil.Belastung.FAHREN;
import static de.passgenau.matching.profil.Belastung.HAUTBELASTUNG;
import static de.passgenau.matching.profil.Belastung.HOEHE;
import static de.passgenau.matching.profil.Belastung.KUNDENKONTAKT;
import static de.passgenau.matching.profil.Belastung.LAERM;
import static de.passgenau.matching.profil.Belastung.MASCHINEN;
import static de.passgenau.matching.profil.Belastung.NAESSE_KAELTE;
import static de.passgenau.matching.profil.Belastung.SCHWERES_HEBEN;
import static de.passgenau.matching.profil.Belastung.SITZEN;
import static de.passgenau.matching.profil.Belastung.STAUB;
import static de.passgenau.matching.profil.Belastung.STEHEN;
import static de.passgenau.matching.profil.Belastung.ZEITDRUCK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;

/** What is usual in a field of work. */
enum Berufsfeld {
    LAGER(45, 20, 25, List.of(SCHWERES_HEBEN, STEHEN, ZEITDRUCK), "STAPLERSCHEIN", 25, 30),
    REINIGUNG(15, 5, 25, List.of(HAUTBELASTUNG, STEHEN, SCHWERES_HEBEN), "ERFAHRUNG_REINIGUNG", 40, 10),
    VERKAUF(35, 2, 70, List.of(STEHEN, KUNDENKONTAKT, ZEITDRUCK), "KASSE", 45, 15),
    KUECHE(45, 10, 65, List.of(STEHEN, ZEITDRUCK, NAESSE_KAELTE), "BELEHRUNG_INFEKTIONSSCHUTZ", 50, 30),
    GASTRONOMIE(55, 15, 80, List.of(STEHEN, KUNDENKONTAKT, ZEITDRUCK), "BELEHRUNG_INFEKTIONSSCHUTZ", 45, 25),
    PFLEGE(75, 40, 80, List.of(SCHWERES_HEBEN, STEHEN, KUNDENKONTAKT), "AUSBILDUNG_PFLEGEASSISTENZ", 40, 35),
    BAU(5, 1, 8, List.of(SCHWERES_HEBEN, HOEHE, STAUB, LAERM, NAESSE_KAELTE), "ERFAHRUNG_BAU", 50, 15),
    METALL(55, 30, 15, List.of(LAERM, MASCHINEN, STEHEN, STAUB), "SCHWEISSERPRUEFUNG", 18, 15),
    PRODUKTION(65, 35, 20, List.of(LAERM, MASCHINEN, STEHEN, ZEITDRUCK), "ERFAHRUNG_PRODUKTION", 45, 10),
    BUERO(2, 0, 3, List.of(SITZEN, BILDSCHIRM), "EDV_OFFICE", 65, 40),
    VERKEHR(40, 30, 40, List.of(FAHREN, SITZEN, ZEITDRUCK), "FUEHRERSCHEIN_CE", 35, 45),
    SICHERHEIT(80, 65, 80, List.of(STEHEN, KUNDENKONTAKT), "SACHKUNDE_34A", 40, 60),
    GARTEN(3, 0, 8, List.of(SCHWERES_HEBEN, NAESSE_KAELTE, MASCHINEN), "MOTORSAEGENSCHEIN", 20, 15),
    SOZIALES(20, 5, 20, List.of(KUNDENKONTAKT, LAERM), "FUEHRUNGSZEUGNIS_ERWEITERT", 40, 45),
    HANDWERK(5, 2, 10, List.of(SCHWERES_HEBEN, HOEHE, STEHEN), "ERFAHRUNG_HANDWERK", 50, 20),
    SONSTIGES(15, 5, 20, List.of(STEHEN, BILDSCHIRM), "EDV_OFFICE", 35, 15);

    private final List<Integer> lagen;
    private final List<Belastung> belastungen;
    private final String nachweis;
    private final int vorhanden;
    private final int verlangt;

    /** How many in a hundred work in shifts, at night, at weekends; have the proof, demand it. */
    Berufsfeld(
            int schicht,
            int nacht,
            int wochenende,
            List<Belastung> belastungen,
            String nachweis,
            int vorhanden,
            int verlangt) {
        this.lagen = List.of(schicht, nacht, wochenende);
        this.belastungen = belastungen;
        this.nachweis = nachweis;
        this.vorhanden = vorhanden;
        this.verlangt = verlangt;
    }

    Set<Arbeitslage> lagen(Wuerfel wuerfel) {
        var gewaehlt = EnumSet.noneOf(Arbeitslage.class);
        for (var lage : Arbeitslage.values()) {
            if (wuerfel.trifft(lagen.get(lage.ordinal()))) {
                gewaehlt.add(lage);
            }
        }
        return gewaehlt;
    }

    Set<Belastung> belastungen(Wuerfel wuerfel) {
        var gewaehlt = EnumSet.noneOf(Belastung.class);
        belastungen.stream().filter(belastung -> wuerfel.trifft(60)).forEach(gewaehlt::add);
        return gewaehlt;
    }

    /** The proof that is typical of the field. */
    String nachweis() {
        return nachweis;
    }

    boolean vorhanden(Wuerfel wuerfel) {
        return wuerfel.trifft(vorhanden);
    }

    boolean verlangt(Wuerfel wuerfel) {
        return wuerfel.trifft(verlangt);
    }
}
