package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that has still to be done, as a calendar needs it.
 *
 * @param fall id of the case
 * @param marke the same for the same thing as long as it is open, another for anything else in the case
 * @param erklaerung why that day, in one German sentence
 */
public record Fristtermin(String fall, String marke, LocalDate tag, String titel, String erklaerung) {

    static Fristtermin von(Fristposten posten) {
        var frist = posten.frist();
        return new Fristtermin(posten.fall().id(),
                String.join("-", frist.regel().id(), frist.faelligkeit().bezug().tag().toString(),
                        Integer.toString(frist.folge())),
                posten.faellig(), frist.regel().titel(), frist.erklaerung(Locale.GERMAN));
    }
}
