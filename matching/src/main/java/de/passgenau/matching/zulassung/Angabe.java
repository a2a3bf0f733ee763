package de.passgenau.matching.zulassung;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** A question that is answered with yes or no.
 *
 * @param ja which answer is asked for */
public record Angabe(Frage gefragt, boolean ja) implements Merkmal {

    /** What is asked. */
    public enum Frage {
        BERUFSABSCHLUSS(Merkmalart.BERUFSABSCHLUSS, "Mit Berufsabschluss", "Ohne Berufsabschluss",
                "Hat die Person einen Berufsabschluss?"),
        EINSCHRAENKUNG(Merkmalart.GESUNDHEIT, "Gesundheitlich eingeschränkt", "Ohne gesundheitliche Einschränkung",
                "Ist die Person gesundheitlich eingeschränkt?"),
        EINVERSTANDEN(Merkmalart.FREIWILLIGKEIT, "Möchte teilnehmen", "Möchte nicht teilnehmen",
                "Möchte die Person teilnehmen?");

        private final Merkmalart art;
        private final String bejaht;
        private final String verneint;
        private final String frage;

        Frage(Merkmalart art, String bejaht, String verneint, String frage) {
            this.art = art;
            this.bejaht = bejaht;
            this.verneint = verneint;
            this.frage = frage;
        }

        private @Nullable Boolean antwort(Zugangsprofil profil) {
            return switch (this) {
                case BERUFSABSCHLUSS -> profil.berufsabschluss();
                case EINSCHRAENKUNG -> profil.gesundheitlichEingeschraenkt();
                case EINVERSTANDEN -> profil.einverstanden();
            };
        }
    }

    public Angabe {
        if (gefragt == Frage.EINVERSTANDEN && !ja) {
            throw new IllegalArgumentException("Niemand nimmt teil, weil er nicht will: " + gefragt);
        }
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var antwort = gefragt.antwort(profil);
        return antwort == null ? Urteil.UNBEKANNT : Urteil.von(antwort == ja);
    }

    @Override
    public Merkmalart art() {
        return gefragt.art;
    }

    @Override
    public String text() {
        return switch (gefragt) {
            case BERUFSABSCHLUSS -> (ja ? "mit" : "ohne") + " Berufsabschluss";
            case EINSCHRAENKUNG -> (ja ? "" : "keine ") + "gesundheitliche Einschränkung";
            case EINVERSTANDEN -> "freiwillig";
        };
    }

    @Override
    public String verlangt() {
        return gefragt == Frage.EINVERSTANDEN ? "Freiwilligkeit" : text();
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var antwort = gefragt.antwort(profil);
        if (antwort == null) {
            return gefragt.art.bezeichnung() + " unbekannt";
        }
        return antwort ? gefragt.bejaht : gefragt.verneint;
    }

    @Override
    public String beleg(Zugangsprofil profil, LocalDate stichtag) {
        return "";
    }

    @Override
    public String frage() {
        return gefragt.frage;
    }

    @Override
    public String nebensatz(boolean gilt) {
        return switch (gefragt) {
            case BERUFSABSCHLUSS -> (gilt == ja ? "einen" : "keinen") + " Berufsabschluss haben";
            case EINSCHRAENKUNG -> (gilt == ja ? "" : "nicht ") + "gesundheitlich eingeschränkt sind";
            case EINVERSTANDEN -> (gilt ? "" : "nicht ") + "freiwillig teilnehmen wollen";
        };
    }
}
