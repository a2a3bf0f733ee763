package de.passgenau.api.eingliederung.hinweis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.kategorie.Wiedervorlage;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.verlauf.Kontakt;

/** K-03: a case in X, Y or Z is looked at again: by a new decision, or by going through it with the person. */
final class WiedervorlageFaellig implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return lage.akte()
                .kategorien()
                .letzte()
                .stream()
                .flatMap(
                        eine -> Wiedervorlage.spaetestens(eine, angesehen(eine, lage), lage.vorgaben().wiedervorlagen())
                                .filter(tag -> !tag.isAfter(lage.heute()))
                                .map(tag -> Hinweis.zu(eine.id(), "K-03", "hinweis.k-03", eine.kategorie(), tag))
                                .stream());
    }

    private static Optional<LocalDate> angesehen(Kategorieentscheidung entscheidung, Lage lage) {
        return lage.akte()
                .betreuung()
                .gespraeche()
                .kontakte()
                .stream()
                .filter(Kontakt::istWiedervorlage)
                .map(Kontakt::tag)
                .filter(entscheidung.gueltigVon()::isBefore)
                .max(Comparator.naturalOrder());
    }
}
