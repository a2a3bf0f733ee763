package de.passgenau.api.arbeitgeber.betreuung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Bezug;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import org.springframework.stereotype.Component;

/** Records one thing about how an employer is looked after, with who did it and when. */
@Component
class Betreuungsarbeiten {

    private final Aktenfuehrung<Arbeitgeberbetreuung> akten;
    private final Kennungen kennungen;
    private final Supplier<UUID> neueKennungen;
    private final Clock clock;

    Betreuungsarbeiten(Aktenfuehrung<Arbeitgeberbetreuung> akten, Kennungen kennungen, Supplier<UUID> neueKennungen,
            Clock clock) {
        this.akten = akten;
        this.kennungen = kennungen;
        this.neueKennungen = neueKennungen;
        this.clock = clock;
    }

    /** @param tat changes it, and notes what is wrong with the input */
    Ergebnis<Arbeitgeberbetreuung> vollziehe(Aufruf aufruf, Bezug bezug, Betreuungsvorgang.Art art,
            Function<Blatt, Arbeitgeberbetreuung> tat) {
        var id = kennungen.id(Arbeitgeber.class, bezug.arbeitgeberId());
        return akten.aendern(aufruf, id, bezug.version(), (bisher, spur) -> {
            var blatt = new Blatt(bisher, new Pruefung(), LocalDate.now(clock), aufruf.anrufer().kennung(),
                    neueKennungen.get().toString());
            var danach = tat.apply(blatt);
            if (!blatt.pruefung.verstoesse().isEmpty()) {
                return new Abgelehnt<>(bisher, blatt.pruefung.verstoesse());
            }
            return Ergebnis.angenommen(danach.equals(bisher)
                    ? bisher
                    : danach.nach(new Betreuungsvorgang(art, spur.geaendertAm(), blatt.wer), spur));
        });
    }

    /**
     * What an act is written on.
     *
     * @param wer      Kennung of who acts
     * @param eintragId for a new entry
     */
    record Blatt(Arbeitgeberbetreuung bisher, Pruefung pruefung, LocalDate heute, String wer, String eintragId) {}
}
