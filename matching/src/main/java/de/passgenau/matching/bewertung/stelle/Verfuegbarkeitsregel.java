package de.passgenau.matching.bewertung.stelle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import org.jspecify.annotations.Nullable;

/** When somebody can begin against when the work begins; a day of the past means at once. */
final class Verfuegbarkeitsregel
        implements
            Regel<Verfuegbarkeitsregel.Frueheste, Verfuegbarkeitsregel.Frueheste> {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final String SOFORT = "sofort";

    private final int spaetestens;
    private final LocalDate stichtag;

    Verfuegbarkeitsregel(Gewichte gewichte, LocalDate stichtag) {
        this.spaetestens = gewichte.wert(Stellwert.VERFUEGBAR_SPAETESTENS_TAGE);
        this.stichtag = stichtag;
    }

    /** A day, or that nobody knows it. */
    record Frueheste(@Nullable LocalDate tag) {}

    @Override
    public Kriterium kriterium() {
        return Kriterium.VERFUEGBARKEIT;
    }

    @Override
    public Urteil urteile(Frueheste person, Frueheste stelle) {
        return person.tag() == null
                ? Urteil.unbekannt()
                : urteile((int) person.tag().toEpochDay(), beginn(stelle.tag()));
    }

    /** Days are counted from 1 January 1970. */
    Urteil urteile(int verfuegbarAb, int beginn) {
        int zuSpaet = zuSpaet(verfuegbarAb, beginn);
        return zuSpaet > spaetestens
                ? Urteil.ausgeschlossen()
                : Urteil.wert(Urteil.VOLL - Urteil.VOLL * zuSpaet / (spaetestens + 1));
    }

    int beginn(@Nullable LocalDate beginn) {
        return (int) (beginn == null ? stichtag : beginn).toEpochDay();
    }

    private int zuSpaet(int verfuegbarAb, int beginn) {
        int heute = (int) stichtag.toEpochDay();
        return Math.max(0, Math.max(heute, verfuegbarAb) - Math.max(heute, beginn));
    }

    @Override
    public String begruende(Frueheste person, Frueheste stelle) {
        var beginnt = stelle.tag() == null || !stelle.tag().isAfter(stichtag)
                ? SOFORT
                : "am " + TAG.format(stelle.tag());
        if (person.tag() == null) {
            return "Die Stelle beginnt " + beginnt + "; ab wann gearbeitet werden kann, ist nicht bekannt";
        }
        int zuSpaet = zuSpaet((int) person.tag().toEpochDay(), beginn(stelle.tag()));
        return zuSpaet == 0
                ? "Die Stelle beginnt " + beginnt + ", die Person kann "
                        + (beginnt.equals(SOFORT) ? SOFORT : "dann") + " anfangen"
                : "Die Stelle beginnt " + beginnt + ", verfügbar erst ab " + TAG.format(person.tag()) + ": " + zuSpaet
                        + (zuSpaet == 1 ? " Tag später" : " Tage später");
    }

    @Override
    public String frage(Frueheste person, Frueheste stelle) {
        return "Ab wann kann gearbeitet werden?";
    }
}
