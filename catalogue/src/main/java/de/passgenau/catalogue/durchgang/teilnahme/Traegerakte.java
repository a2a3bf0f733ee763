package de.passgenau.catalogue.durchgang.teilnahme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is kept of somebody while she is there.
 *
 * @param fehltage    by day, each day once
 * @param bewertungen of the goal, the last one holds
 */
public record Traegerakte(List<Fehltag> fehltage, List<Traegerbericht> berichte, List<Zielbewertung> bewertungen) {

    public static final Traegerakte LEER = new Traegerakte(List.of(), List.of(), List.of());

    public Traegerakte {
        fehltage = List.copyOf(fehltage);
        berichte = List.copyOf(berichte);
        bewertungen = List.copyOf(bewertungen);
        if (fehltage.stream().map(Fehltag::tag).distinct().count() < fehltage.size()) {
            throw new IllegalArgumentException("Somebody is away once a day, got " + fehltage);
        }
    }

    /** What is said about the same day holds no longer. */
    public Traegerakte mit(Fehltag fehltag) {
        var tage = Stream.concat(fehltage.stream().filter(nichtAm(fehltag.tag())), Stream.of(fehltag));
        return new Traegerakte(tage.sorted(Comparator.comparing(Fehltag::tag)).toList(), berichte, bewertungen);
    }

    public Traegerakte ohneFehltag(LocalDate tag) {
        return new Traegerakte(fehltage.stream().filter(nichtAm(tag)).toList(), berichte, bewertungen);
    }

    private static Predicate<Fehltag> nichtAm(LocalDate tag) {
        return fehltag -> !fehltag.tag().equals(tag);
    }

    public Traegerakte mit(Traegerbericht bericht) {
        return new Traegerakte(fehltage, Stream.concat(berichte.stream(), Stream.of(bericht)).toList(), bewertungen);
    }

    public Traegerakte mit(Zielbewertung bewertung) {
        return new Traegerakte(fehltage, berichte,
                Stream.concat(bewertungen.stream(), Stream.of(bewertung)).toList());
    }
}
