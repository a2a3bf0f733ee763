package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.kategorie.Wiedervorlage;

/** K-03: a case in X, Y or Z is looked at again. */
final class WiedervorlageFaellig implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return lage.akte()
                .kategorien()
                .letzte()
                .stream()
                .flatMap(eine -> Wiedervorlage.spaetestens(eine, lage.vorgaben().wiedervorlagen())
                        .filter(tag -> !tag.isAfter(lage.heute()))
                        .map(tag -> Hinweis.zu(eine.id(), "K-03", "hinweis.k-03", eine.kategorie(), tag))
                        .stream());
    }
}
