package de.passgenau.api.datenschutz.loeschung;

import java.util.EnumSet;
import java.util.Set;

/** What is kept for some time; for each the ways in which it may come to an end. */
public enum Loeschart {

    FALL(EnumSet.of(Vollzug.LOESCHLAUF)), //
    BEDARFSGEMEINSCHAFT(EnumSet.of(Vollzug.LOESCHLAUF)), //
    EINWILLIGUNG(EnumSet.of(Vollzug.MIT_DEM_FALL)), //
    KONTAKTANFRAGE(EnumSet.of(Vollzug.MIT_DEM_FALL)), //
    SAMMELMELDUNG(EnumSet.of(Vollzug.BETRIEB)), //
    WEBHOOKZUSTELLUNG(EnumSet.of(Vollzug.BETRIEB)), //
    TREFFERFOLGE(EnumSet.of(Vollzug.BETRIEB)), //
    PROTOKOLL(EnumSet.of(Vollzug.PROTOKOLL)), //
    ABGLEICHLAUF(EnumSet.of(Vollzug.PROTOKOLL)), //
    KETTE(EnumSet.of(Vollzug.UNBEFRISTET)), //
    LOESCHNACHWEIS(EnumSet.of(Vollzug.UNBEFRISTET));

    private final Set<Vollzug> wege;

    Loeschart(Set<Vollzug> wege) {
        this.wege = wege;
    }

    boolean endetDurch(Vollzug vollzug) {
        return wege.contains(vollzug);
    }

    /** What the time of keeping counts from. */
    public enum Beginn {
        FALLABSCHLUSS, JAHRESENDE_NACH_FALLABSCHLUSS, HAUSHALTSENDE, WIDERRUF, EINTRAG
    }

    /** By what it is deleted. */
    public enum Vollzug {
        LOESCHLAUF, MIT_DEM_FALL, PROTOKOLL, BETRIEB, UNBEFRISTET
    }
}
