package de.passgenau.api.schreiben.einladung;

import java.util.List;

import de.passgenau.api.fall.verlauf.Termin;

/** What an appointment is for, in words for the person, and what to bring along. */
final class Gespraechsanlass {

    private static final String AUSWEIS = "Ihren Personalausweis oder Reisepass";
    private static final String LEBENSLAUF = "Ihren Lebenslauf, wenn Sie einen haben";
    private static final String ZEUGNISSE = "Ihre Zeugnisse und Nachweise, bei Schülerinnen und Schülern das letzte Schulzeugnis";

    private Gespraechsanlass() {}

    static String wozu(Termin.Art art) {
        return switch (art) {
            case EINSTIEGSBERATUNG ->
                "Wir beraten Sie zum Einstieg: was Sie beruflich möchten, was Sie können, wobei wir Sie unterstützen und "
                        + "welche Rechte und Pflichten Sie haben.";
            case ERSTGESPRAECH ->
                "Wir sprechen zum ersten Mal ausführlich über Ihre berufliche Lage: Arbeit oder Ausbildung, die zu Ihnen "
                        + "passt, und den Weg dorthin.";
            case FOLGEGESPRAECH ->
                "Wir sprechen darüber, was seit dem letzten Gespräch geschehen ist, über Ihre Bewerbungen und die nächsten "
                        + "Schritte zu Arbeit oder Ausbildung.";
            case UEBERNAHME ->
                "Sie bekommen eine neue Ansprechperson. Sie möchte Sie kennenlernen und mit Ihnen über die nächsten "
                        + "Schritte zu Arbeit oder Ausbildung sprechen.";
            case SONSTIGER -> "Wir sprechen über Ihre Eingliederung in Arbeit oder Ausbildung.";
        };
    }

    static List<String> mitzubringen(Termin.Art art) {
        return switch (art) {
            case EINSTIEGSBERATUNG -> List.of("diesen Brief", AUSWEIS, LEBENSLAUF, ZEUGNISSE);
            case ERSTGESPRAECH, UEBERNAHME -> List.of("diesen Brief", LEBENSLAUF, ZEUGNISSE);
            case FOLGEGESPRAECH, SONSTIGER -> List.of("diesen Brief",
                    "Unterlagen zu dem, was wir vereinbart haben, und zu Ihren Bewerbungen");
        };
    }
}
