package de.passgenau.api.einfuhr.katalog.openqcat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import de.passgenau.api.einfuhr.datei.Klartext;
import org.bson.Document;

/** When and where an offer runs, as a Durchgang; of an event, or of an offer that has none. */
record Veranstaltung(Knoten service, Knoten details) {

    private static final int TAG = 10;
    private static final int NAME = 120;
    private static final String[] KURS = {"SERVICE_MODULE", "EDUCATION", "MODULE_COURSE"};

    Optional<LocalDate> beginn() {
        return tag("START_DATE");
    }

    Optional<LocalDate> ende() {
        return tag("END_DATE").filter(ende -> beginn().filter(ende::isBefore).isEmpty());
    }

    /** Not the time in which an offer is to be shown (ANNOUNCEMENT), which says nothing about the course. */
    private Optional<LocalDate> tag(String name) {
        return details.text("SERVICE_DATE", name)
                .or(() -> details.text(KURS[0], KURS[1], KURS[2], "DURATION", name))
                .flatMap(Veranstaltung::tagVon);
    }

    /** Of a day, or of a moment of it. */
    static Optional<LocalDate> tagVon(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(TAG, text.length()))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    OptionalInt plaetze() {
        return zahl("MAX_PARTICIPANTS");
    }

    private OptionalInt zahl(String name) {
        return details.texte(KURS[0], KURS[1], KURS[2], name)
                .filter(text -> text.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .filter(zahl -> zahl > 0)
                .findFirst();
    }

    Optional<Knoten> ort() {
        return details.erster(KURS[0], KURS[1], KURS[2], "LOCATION");
    }

    Optional<String> stadt() {
        return ort().flatMap(ort -> ort.text("CITY")).map(Klartext::einzeilig);
    }

    private boolean flexibel() {
        return details.text(KURS[0], KURS[1], KURS[2], "FLEXIBLE_START").filter("true"::equalsIgnoreCase).isPresent();
    }

    /** What is missing for a Durchgang, as an element; empty if nothing is. */
    Optional<String> fehlendes(boolean plaetzeBekannt) {
        if (beginn().isEmpty()) {
            return Optional.of("SERVICE_DATE/START_DATE");
        }
        if (plaetze().isEmpty() && !plaetzeBekannt) {
            return Optional.of("MODULE_COURSE/MAX_PARTICIPANTS");
        }
        return bezeichnung().isEmpty() ? Optional.of("MODULE_COURSE/LOCATION") : Optional.empty();
    }

    private Optional<String> bezeichnung() {
        return ort().flatMap(ort -> ort.text("NAME")).or(this::stadt).map(Klartext::einzeilig);
    }

    /** @param sonst how many places it has where it does not say so; of one that lacks nothing */
    Document durchgang(String schluessel, int sonst) {
        var laufzeit = new Document("beginn", beginn().orElseThrow().toString());
        ende().ifPresent(tag -> laufzeit.append("ende", tag.toString()));
        var hoechstens = plaetze().orElse(sonst);
        var plaetze = new Document("hoechstens", hoechstens);
        zahl("MIN_PARTICIPANTS").ifPresent(zahl -> plaetze.append("mindestens", Math.min(zahl, hoechstens)));
        var ort = new Document("bezeichnung", Klartext.gekuerzt(bezeichnung().orElseThrow(), NAME));
        ort().flatMap(Anbieter::anschrift).ifPresent(anschrift -> ort.append("anschrift", anschrift));
        return new Document("schluessel", schluessel).append("rahmen", new Document("laufzeit", laufzeit)
                .append("plaetze", plaetze)
                .append("einstieg", new Document("flexibel", flexibel()))
                .append("ort", ort));
    }
}
