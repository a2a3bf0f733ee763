package de.passgenau.api.vermittlung.vorgeschichte;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier one keeps somebody from a Maßnahme, and how it stands with it (N-13).
 *
 * @param titel what the earlier one is called; null if it is the very same
 * @param letzterTag null while it is not over
 * @param monate how long after its end nobody may join
 */
record Wiederholungssatz(@Nullable String titel, Stand stand, @Nullable LocalDate letzterTag, int monate) {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String text() {
        var welche = titel == null ? "Genau diese Maßnahme" : "Die gleichartige Maßnahme „" + titel + "“";
        return welche + switch (stand) {
            case VORGESCHLAGEN -> " ist schon vorgeschlagen";
            case RESERVIERT -> " ist schon vorgesehen, ein Platz ist reserviert";
            case WARTELISTE -> " ist schon vorgesehen, die Person steht auf der Warteliste";
            case ZUGEWIESEN -> " ist schon zugewiesen";
            case ANGETRETEN -> " läuft noch";
            case BEENDET -> " endete" + tag() + danach();
            case ABGEBROCHEN -> " wurde" + tag() + " abgebrochen" + danach();
            case NICHT_ANGETRETEN, ZURUECKGEZOGEN -> " fand nicht statt";
        } + '.';
    }

    private String tag() {
        return letzterTag == null ? "" : " am " + TAG.format(letzterTag);
    }

    private String danach() {
        return "; erst " + (monate == 1 ? "einen Monat" : monate + " Monate") + " danach geht die nächste";
    }
}
