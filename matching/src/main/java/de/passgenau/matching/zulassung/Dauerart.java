package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** What has lasted for some time. */
public enum Dauerart {
    LEISTUNGSBEZUG(Merkmalart.LEISTUNGSBEZUG,
            new Wortlaut("Leistungsbezug", "im Leistungsbezug", "Leistungen beziehen", "keine Leistungen beziehen"),
            "Seit wann bezieht die Person Leistungen?"),
    ARBEITSLOSIGKEIT(Merkmalart.ARBEITSLOSIGKEIT,
            new Wortlaut("arbeitslos", "arbeitslos", "arbeitslos sind", "nicht arbeitslos sind"),
            "Seit wann ist die Person arbeitslos?"),
    BESCHAEFTIGUNGSLOSIGKEIT(Merkmalart.BESCHAEFTIGUNG,
            new Wortlaut("keine Beschäftigung", "ohne Beschäftigung", "keine Beschäftigung hatten",
                    "in Beschäftigung sind"),
            "Wann hat die Person zuletzt gearbeitet, auch aufstockend?");

    private final Merkmalart art;
    private final Wortlaut wortlaut;
    private final String frage;

    Dauerart(Merkmalart art, Wortlaut wortlaut, String frage) {
        this.art = art;
        this.wortlaut = wortlaut;
        this.frage = frage;
    }

    /** How it is said in the rule language and of people.
     *
     * @param vorhanden whatever its length
     * @param taetigkeit what the people do, as the end of a subordinate clause
     * @param gegenteil of those who don't */
    private record Wortlaut(String wort, String vorhanden, String taetigkeit, String gegenteil) {}

    @Nullable
    LocalDate seit(Zugangsprofil profil) {
        return switch (this) {
            case LEISTUNGSBEZUG -> profil.leistungsbezugSeit();
            case ARBEITSLOSIGKEIT -> profil.arbeitslosSeit();
            case BESCHAEFTIGUNGSLOSIGKEIT -> profil.letzteBeschaeftigung();
        };
    }

    Merkmalart art() {
        return art;
    }

    String wort() {
        return wortlaut.wort;
    }

    /** Whatever its length. */
    String vorhanden() {
        return wortlaut.vorhanden;
    }

    /** What the people do, or don't. */
    String taetigkeit(boolean ja) {
        return ja ? wortlaut.taetigkeit : wortlaut.gegenteil;
    }

    String frage() {
        return frage;
    }
}
