package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** What has lasted for some time. */
public enum Dauerart {
    LEISTUNGSBEZUG(Merkmalart.LEISTUNGSBEZUG, "Leistungsbezug", "im Leistungsbezug", "Leistungen beziehen",
            "keine Leistungen beziehen",
            "Seit wann bezieht die Person Leistungen?"),
    ARBEITSLOSIGKEIT(Merkmalart.ARBEITSLOSIGKEIT, "arbeitslos", "arbeitslos", "arbeitslos sind",
            "nicht arbeitslos sind",
            "Seit wann ist die Person arbeitslos?"),
    BESCHAEFTIGUNGSLOSIGKEIT(Merkmalart.BESCHAEFTIGUNG, "keine Beschäftigung", "ohne Beschäftigung",
            "keine Beschäftigung hatten", "in Beschäftigung sind",
            "Wann hat die Person zuletzt gearbeitet, auch aufstockend?");

    private final Merkmalart art;
    private final String wort;
    private final String vorhanden;
    private final String taetigkeit;
    private final String gegenteil;
    private final String frage;

    Dauerart(Merkmalart art, String wort, String vorhanden, String taetigkeit, String gegenteil, String frage) {
        this.art = art;
        this.wort = wort;
        this.vorhanden = vorhanden;
        this.taetigkeit = taetigkeit;
        this.gegenteil = gegenteil;
        this.frage = frage;
    }

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
        return wort;
    }

    /** Whatever its length. */
    String vorhanden() {
        return vorhanden;
    }

    /** What the people do, or don't. */
    String taetigkeit(boolean ja) {
        return ja ? taetigkeit : gegenteil;
    }

    String frage() {
        return frage;
    }
}
