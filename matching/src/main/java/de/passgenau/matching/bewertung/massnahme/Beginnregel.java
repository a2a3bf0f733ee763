package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import org.jspecify.annotations.Nullable;

/** When one can begin; the person's side is the day. */
final class Beginnregel implements Regel<LocalDate, Beginnregel.Naechster> {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final int bald;
    private final int spaetestens;

    Beginnregel(Gewichte gewichte) {
        bald = gewichte.wert(Stellwert.BEGINN_BALD_TAGE);
        spaetestens = gewichte.wert(Stellwert.BEGINN_SPAETESTENS_TAGE);
    }

    /** The Durchgang that one can join; null if there is none.
     *
     * @param inTeilzeit whether only part-time places count */
    record Naechster(@Nullable Durchgang durchgang, boolean inTeilzeit) {

        Naechster(@Nullable Durchgang durchgang) {
            this(durchgang, false);
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.BEGINN;
    }

    @Override
    public Urteil urteile(LocalDate stichtag, Naechster naechster) {
        return naechster.durchgang() == null
                ? Urteil.ausgeschlossen()
                : Urteil.wert(promille(stichtag, naechster.durchgang()));
    }

    int promille(LocalDate stichtag, Durchgang durchgang) {
        int tage = (int) Math.clamp(ChronoUnit.DAYS.between(stichtag, durchgang.beginn()), 0, spaetestens);
        return zuKurz(stichtag, durchgang).orElse(tage <= bald
                ? Urteil.VOLL
                : Urteil.VOLL * (spaetestens - tage) / (spaetestens - bald));
    }

    /** What is left of one that runs, where that is less than it takes one person. */
    private static Optional<Integer> zuKurz(LocalDate stichtag, Durchgang durchgang) {
        var dauer = durchgang.dauerTage();
        if (dauer == null || durchgang.ende() == null || !durchgang.beginn().isBefore(stichtag)) {
            return Optional.empty();
        }
        long rest = ChronoUnit.DAYS.between(stichtag, durchgang.ende()) + 1;
        return rest < dauer ? Optional.of((int) (Urteil.VOLL * rest / dauer)) : Optional.empty();
    }

    /** Whether one can still join: it has not ended, and begins later or lets people in at any time. */
    static boolean istOffen(Durchgang durchgang, LocalDate stichtag) {
        boolean vorbei = durchgang.ende() != null && durchgang.ende().isBefore(stichtag);
        return !vorbei && (durchgang.flexibel() || !durchgang.beginn().isBefore(stichtag));
    }

    @Override
    public String begruende(LocalDate stichtag, Naechster naechster) {
        var durchgang = naechster.durchgang();
        if (durchgang == null) {
            return naechster.inTeilzeit()
                    ? "Kein Durchgang mit Plätzen in Teilzeit, in den man noch einsteigen kann"
                    : "Kein Durchgang, in den man noch einsteigen kann";
        }
        if (durchgang.beginn().isEqual(stichtag)) {
            return "Beginnt heute";
        }
        return durchgang.beginn().isAfter(stichtag)
                ? "Beginnt am " + TAG.format(durchgang.beginn())
                : "Läuft schon, der Einstieg ist noch möglich" + zuKurz(stichtag, durchgang)
                        .map(anteil -> "; bis zum Ende bleibt weniger Zeit, als sie für eine Person dauert")
                        .orElse("");
    }
}
