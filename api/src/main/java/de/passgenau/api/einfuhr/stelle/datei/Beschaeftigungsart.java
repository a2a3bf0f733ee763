package de.passgenau.api.einfuhr.stelle.datei;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code employmentType} says, in the words of schema.org or in those that people write there. */
final class Beschaeftigungsart {

    private final List<String> worte;

    Beschaeftigungsart(List<String> angaben) {
        this.worte = angaben.stream()
                .flatMap(text -> Stream.of(text.split("[,;|]")))
                .map(text -> text.substring(text.lastIndexOf('/') + 1).strip().toUpperCase(Locale.GERMAN))
                .map(text -> text.replaceAll("[\\s-]+", "_"))
                .toList();
    }

    /** Nothing where it is work like any other. */
    Optional<String> art() {
        return hat("AUSBILD", "APPRENTIC", "AZUBI", "LEHRE")
                ? Optional.of("AUSBILDUNG")
                : hat("INTERN", "PRAKTIK", "TRAINEE")
                        ? Optional.of("PRAKTIKUM")
                        : umfang().equals(List.of("MINIJOB")) ? Optional.of("MINIJOB") : Optional.empty();
    }

    List<String> umfang() {
        return Stream.of(Optional.of("MINIJOB").filter(es -> hat("MINI", "GERINGF", "450", "520", "538", "556")),
                Optional.of("TEILZEIT").filter(es -> hat("PART_TIME", "PARTTIME", "TEILZEIT")),
                Optional.of("VOLLZEIT").filter(es -> hat("FULL_TIME", "FULLTIME", "VOLLZEIT")))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean hat(String... anfaenge) {
        return worte.stream().anyMatch(wort -> Stream.of(anfaenge).anyMatch(wort::contains));
    }
}
