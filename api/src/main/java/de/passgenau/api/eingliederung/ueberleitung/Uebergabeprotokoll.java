package de.passgenau.api.eingliederung.ueberleitung;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Kontakt;

/**
 * T-04: what whoever takes a case over has to know first, as the case says today. Hemmnisse are counted and not named:
 * they are passed on as entries, and no text tells of anybody's health (N-16).
 */
final class Uebergabeprotokoll {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private Uebergabeprotokoll() {}

    static String von(Lage lage) {
        var akte = lage.akte();
        return Stream.of(akte.kategorien().kategorie().map(eine -> "Kundenkategorie " + eine + '.'), zielberuf(akte),
                akte.jugend().zielgruppe().map(eine -> "Zielgruppe " + eine + '.'),
                Optional.of("Offene Hemmnisse: " + akte.hemmnisse().offene().size() + '.'),
                vereinbarung(akte, lage.heute()), massnahme(lage), naechsterTermin(akte, lage.heute()),
                letzterKontakt(akte)).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private static Optional<String> zielberuf(Fallverlauf akte) {
        return akte.profil().letzte().map(eine -> "Zielberuf: " + eine.angaben().zielberuf().bezeichnung() + '.');
    }

    private static Optional<String> vereinbarung(Fallverlauf akte, LocalDate heute) {
        return akte.planung()
                .vereinbarungen()
                .am(heute)
                .map(eine -> "Vereinbarung bis " + TAG.format(akte.planung().vereinbarungen().ende(eine)) + '.');
    }

    private static Optional<String> massnahme(Lage lage) {
        return Optional.ofNullable(lage.person().massnahmeBis())
                .filter(bis -> !bis.isBefore(lage.heute()))
                .map(bis -> "Laufende Maßnahme bis " + TAG.format(bis) + '.');
    }

    private static Optional<String> naechsterTermin(Fallverlauf akte, LocalDate heute) {
        return akte.betreuung()
                .termine()
                .offene()
                .stream()
                .filter(termin -> !termin.beginn().toLocalDate().isBefore(heute))
                .findFirst()
                .map(termin -> "Nächster Termin: " + ZEIT.format(termin.beginn()) + '.');
    }

    private static Optional<String> letzterKontakt(Fallverlauf akte) {
        return akte.betreuung()
                .gespraeche()
                .kontakte()
                .stream()
                .map(Kontakt::tag)
                .max(Comparator.naturalOrder())
                .map(tag -> "Letzter Kontakt am " + TAG.format(tag) + '.');
    }
}
