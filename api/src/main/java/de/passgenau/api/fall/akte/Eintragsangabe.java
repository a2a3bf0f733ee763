package de.passgenau.api.fall.akte;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry of whatever kind says.
 *
 * @param feld path of it, with the place in a list as a number from 1 on
 * @param wert as the contract writes it
 */
record Eintragsangabe(String feld, String wert) {

    /** All but who recorded it and when. */
    static List<Eintragsangabe> alle(Eintrag eintrag) {
        return teile("", (Record) eintrag).toList();
    }

    private static Stream<Eintragsangabe> teile(String pfad, Record teil) {
        return Stream.of(teil.getClass().getRecordComponents())
                .filter(eines -> eines.getType() != Kopf.class)
                .flatMap(eines -> angaben(pfad + eines.getName(), wert(eines, teil)));
    }

    private static Stream<Eintragsangabe> angaben(String pfad, @Nullable Object wert) {
        return switch (wert) {
            case null -> Stream.empty();
            case EintragId id -> Stream.of(new Eintragsangabe(pfad, id.wert()));
            case Record teil -> teile(pfad + '.', teil);
            case Collection<?> liste -> {
                var platz = new AtomicInteger();
                yield liste.stream().flatMap(eines -> angaben(pfad + '.' + platz.incrementAndGet(), eines));
            }
            default -> Stream.of(new Eintragsangabe(pfad, wert.toString()));
        };
    }

    private static @Nullable Object wert(RecordComponent eines, Record teil) {
        try {
            return eines.getAccessor().invoke(teil);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Entries are public records: " + teil.getClass(), e);
        }
    }
}
