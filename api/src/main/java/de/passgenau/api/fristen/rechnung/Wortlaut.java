package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Feiertag;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Zeichen;
import org.jspecify.annotations.Nullable;

/** How one language says why something is due. */
sealed interface Wortlaut permits DeutscherWortlaut, EnglischerWortlaut {

    /** English for who asks for it, otherwise German. */
    static Wortlaut in(Locale sprache) {
        return sprache.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? EnglischerWortlaut.DER_EINE
                : DeutscherWortlaut.DER_EINE;
    }

    /** The rule with its number, up to where the day begins. */
    String anfang(Regel regel);

    /** On a fixed day of the year after that. */
    String festerTag(Bezug bezug);

    /** On the day itself. */
    String mit(Bezug bezug);

    /** @param zurueck whether it is counted up to that day */
    String gezaehlt(Dauer dauer, boolean zurueck, Bezug bezug, LocalDate ab);

    /** What was left out; never empty. */
    String ohne(List<Feiertag> feiertage);

    /** @param naechster whether to the next Arbeitstag, and not to the one before */
    String verschoben(LocalDate von, boolean naechster);

    String verlegt(Faelligkeit.Verlegung verlegung);

    String faellig(LocalDate tag);

    /** @param zustand one that has come to its end */
    String beendet(Fristzustand zustand, LocalDate tag, @Nullable Zeichen durch);
}
