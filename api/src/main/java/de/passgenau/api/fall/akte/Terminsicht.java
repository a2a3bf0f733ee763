package de.passgenau.api.fall.akte;

import java.time.LocalDateTime;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Termine;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import org.jspecify.annotations.Nullable;

/**
 * An appointment and what became of it.
 *
 * @param ausgang null as long as it is only agreed on
 * @param ausgangId of the entry that says so; null as long as there is none
 */
record Terminsicht(Termin termin, @Nullable Terminstand ausgang, @Nullable EintragId ausgangId) implements Erfasst {

    static Terminsicht von(Termine termine, Termin termin) {
        var wechsel = termine.ausgang(termin.id());
        return new Terminsicht(termin, wechsel.map(Terminwechsel::stand).orElse(null),
                wechsel.map(Terminwechsel::id).orElse(null));
    }

    @Override
    public Kopf kopf() {
        return termin.kopf();
    }

    public Termin.Art art() {
        return termin.art();
    }

    /** By the clock of the place where it is. */
    LocalDateTime uhrzeit() {
        return termin.beginn();
    }

    public String ort() {
        return termin.ort();
    }

    public @Nullable Einladung einladung() {
        return termin.einladung();
    }

    public Terminzustand zustand() {
        return switch (ausgang) {
            case null -> Terminzustand.VEREINBART;
            case Terminstand.Abgesagt _ -> Terminzustand.ABGESAGT;
            case Terminstand.Wahrgenommen _ -> Terminzustand.WAHRGENOMMEN;
            case Terminstand.Versaeumt _ -> Terminzustand.VERSAEUMT;
        };
    }

    /** Why it was cancelled, or a good reason for staying away. */
    public @Nullable String grund() {
        return switch (ausgang) {
            case Terminstand.Abgesagt(var _, var grund) -> grund;
            case Terminstand.Versaeumt(var grund) -> grund;
            case Terminstand.Wahrgenommen _ -> null;
            case null -> null;
        };
    }

    public @Nullable Boolean durchKunde() {
        return ausgang instanceof Terminstand.Abgesagt(var durchKunde, var _) ? durchKunde : null;
    }

    /** The talk that took place. */
    public @Nullable EintragId kontakt() {
        return ausgang instanceof Terminstand.Wahrgenommen(var kontakt) ? kontakt : null;
    }
}
