package de.passgenau.api.einfuhr.katalog.openqcat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Klartext;
import org.bson.Document;

/** When and where an offer runs, as a Durchgang; of an event, or of an offer that has none. */
record Veranstaltung(Knoten service, Knoten details) {

    private static final int TAG = 10;
    private static final int NAME = 120;
    private static final String ENDE = "END_DATE";
    private static final String MIT_ZEITZONE = ".{10}T.*(?:Z|[+-]\\d{2}:\\d{2})";
    private static final ZoneId ORTSZEIT = ZoneId.of("Europe/Berlin");
    private static final String[] KURS = {"SERVICE_MODULE", "EDUCATION", "MODULE_COURSE"};

    Optional<LocalDate> beginn() {
        return tag("START_DATE");
    }

    /** Empty where there is none, or none that can be one. */
    Optional<LocalDate> ende() {
        return tag(ENDE).filter(ende -> beginn().filter(ende::isBefore).isEmpty());
    }

    /** Why the end that it has can be none; without an end it has no fault. */
    Optional<Hindernis> falschesEnde() {
        return text(ENDE).filter(text -> ende().isEmpty())
                .map(text -> new Hindernis("SERVICE_DATE/" + ENDE, tag(ENDE).isEmpty()
                        ? "Das Ende „%s“ ist nicht zu lesen; erwartet wird ein Tag wie 2027-02-01.".formatted(text)
                        : "Das Ende %s liegt vor dem Beginn %s.".formatted(Klartext.einzeilig(text),
                                beginn().orElseThrow())));
    }

    /**
     * Why it is no Durchgang.
     *
     * @param feld the element that stands in the way
     */
    record Hindernis(String feld, String meldung) {}

    private Optional<LocalDate> tag(String name) {
        return text(name).flatMap(Veranstaltung::tagVon);
    }

    /** Not the time in which an offer is to be shown (ANNOUNCEMENT), which says nothing about the course. */
    private Optional<String> text(String name) {
        return details.text("SERVICE_DATE", name)
                .or(() -> details.text(KURS[0], KURS[1], KURS[2], "DURATION", name));
    }

    /** Of a day, or of a moment, which belongs to a day in Germany. */
    static Optional<LocalDate> tagVon(String text) {
        try {
            return Optional.of(text.matches(MIT_ZEITZONE)
                    ? OffsetDateTime.parse(text).atZoneSameInstant(ORTSZEIT).toLocalDate()
                    : LocalDate.parse(text.substring(0, Math.min(TAG, text.length()))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    OptionalInt plaetze() {
        return zahl("MAX_PARTICIPANTS");
    }

    private OptionalInt zahl(String name) {
        return Stream.concat(details.texte(KURS[0], KURS[1], KURS[2], name), details.texte(KURS[0], KURS[1], name))
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

    /** Empty if nothing is missing, and nothing wrong. */
    Optional<Hindernis> hindernis(boolean plaetzeBekannt) {
        if (beginn().isEmpty()) {
            return fehlt("SERVICE_DATE/START_DATE");
        }
        if (plaetze().isEmpty() && !plaetzeBekannt) {
            return fehlt("MODULE_COURSE/MAX_PARTICIPANTS");
        }
        return bezeichnung().isEmpty() ? fehlt("MODULE_COURSE/LOCATION") : falschesEnde();
    }

    static Optional<Hindernis> fehlt(String feld) {
        return Optional.of(new Hindernis(feld, "Diese Angabe fehlt oder ist nicht zu lesen."));
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
