package de.passgenau.matching.profil;

import static de.passgenau.matching.profil.Arbeitslage.NACHT;
import static de.passgenau.matching.profil.Arbeitslage.SCHICHT;
import static de.passgenau.matching.profil.Arbeitslage.WOCHENENDE;
import static de.passgenau.matching.profil.Belastung.FAHREN;
import static de.passgenau.matching.profil.Belastung.HAUTBELASTUNG;
import static de.passgenau.matching.profil.Belastung.HOEHE;
import static de.passgenau.matching.profil.Belastung.KUNDENKONTAKT;
import static de.passgenau.matching.profil.Belastung.LAERM;
import static de.passgenau.matching.profil.Belastung.MASCHINEN;
import static de.passgenau.matching.profil.Belastung.NAESSE_KAELTE;
import static de.passgenau.matching.profil.Belastung.SCHWERES_HEBEN;
import static de.passgenau.matching.profil.Belastung.STAUB;
import static de.passgenau.matching.profil.Belastung.STAUB_MEHL;
import static de.passgenau.matching.profil.Belastung.STEHEN;
import static de.passgenau.matching.profil.Belastung.ZEITDRUCK;

import java.util.Set;

/** What somebody can't do for reasons of health, and which work it rules out; health exists in no other form. */
public enum Funktionsgrenze {
    KEIN_SCHWERES_HEBEN("kein schweres Heben", Set.of(SCHWERES_HEBEN), Set.of()),
    KEINE_HOEHENARBEIT("keine Arbeit in der Höhe", Set.of(HOEHE), Set.of()),
    KEIN_STAUB("kein Staub", Set.of(STAUB, STAUB_MEHL), Set.of()),
    KEINE_HAUTBELASTUNG("keine Hautbelastung", Set.of(HAUTBELASTUNG), Set.of()),
    KEINE_STEHENDE_TAETIGKEIT("keine stehende Tätigkeit", Set.of(STEHEN), Set.of()),
    UEBERWIEGEND_SITZEND("überwiegend sitzend", Set.of(STEHEN), Set.of()),
    KEIN_ZEITDRUCK("kein Zeitdruck", Set.of(ZEITDRUCK), Set.of()),
    KEIN_LAERM("kein Lärm", Set.of(LAERM), Set.of()),
    KEINE_NAESSE_KAELTE("keine Nässe und Kälte", Set.of(NAESSE_KAELTE), Set.of()),
    KEIN_FAHREN("kein Fahren", Set.of(FAHREN), Set.of()),
    KEINE_MASCHINEN("keine Maschinen", Set.of(MASCHINEN), Set.of()),
    KEIN_KUNDENKONTAKT("kein Kundenkontakt", Set.of(KUNDENKONTAKT), Set.of()),
    KEINE_NACHTARBEIT("keine Nachtarbeit", Set.of(), Set.of(NACHT)),
    KEINE_SCHICHTARBEIT("keine Schichtarbeit", Set.of(), Set.of(SCHICHT)),
    KEINE_WOCHENENDARBEIT("keine Wochenendarbeit", Set.of(), Set.of(WOCHENENDE));

    private final String bezeichnung;
    private final Set<Belastung> belastungen;
    private final Set<Arbeitslage> lagen;

    Funktionsgrenze(String bezeichnung, Set<Belastung> belastungen, Set<Arbeitslage> lagen) {
        this.bezeichnung = bezeichnung;
        this.belastungen = belastungen;
        this.lagen = lagen;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public boolean verbietet(Belastung belastung) {
        return belastungen.contains(belastung);
    }

    public boolean verbietet(Arbeitslage lage) {
        return lagen.contains(lage);
    }
}
