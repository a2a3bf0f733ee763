package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** What has lasted for some time. */
public enum Dauerart {
    LEISTUNGSBEZUG(Merkmalart.LEISTUNGSBEZUG, "Leistungsbezug", "Leistungen beziehen",
            "Seit wann bezieht die Person Leistungen?"),
    ARBEITSLOSIGKEIT(Merkmalart.ARBEITSLOSIGKEIT, "arbeitslos", "arbeitslos sind",
            "Seit wann ist die Person arbeitslos?"),
    BESCHAEFTIGUNGSLOSIGKEIT(Merkmalart.BESCHAEFTIGUNG, "keine Beschäftigung", "keine Beschäftigung hatten",
            "Wann hat die Person zuletzt gearbeitet, auch aufstockend?");

    private final Merkmalart art;
    private final String wort;
    private final String taetigkeit;
    private final String frage;

    Dauerart(Merkmalart art, String wort, String taetigkeit, String frage) {
        this.art = art;
        this.wort = wort;
        this.taetigkeit = taetigkeit;
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

    String taetigkeit() {
        return taetigkeit;
    }

    String frage() {
        return frage;
    }
}
