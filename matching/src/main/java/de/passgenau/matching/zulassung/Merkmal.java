package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Zugangsprofil;

/** A condition that looks at one fact of a person. */
public sealed interface Merkmal extends Bedingung
        permits Alter, Angabe, Deutsch, FruehereMassnahmen, Gebiet, Hemmnisse, Kategorien, Merkmal.Alle, Nachweise,
        Schulbildung, Umkreis, Zeitdauer, Zielgruppen {

    Merkmalart art();

    /** What is asked for, in few words: "ab 50". */
    String verlangt();

    /** What is known of the person: "Alter 41". */
    String tatsache(Zugangsprofil profil, LocalDate stichtag);

    /** The same where it says more than whether the condition is met; otherwise empty. */
    default String beleg(Zugangsprofil profil, LocalDate stichtag) {
        return tatsache(profil, stichtag);
    }

    /** What to ask the person or the file if it is not known. */
    String frage();

    /** The same as far as it is not known of this person. */
    default List<String> fragen(Zugangsprofil profil, LocalDate stichtag) {
        return List.of(frage());
    }

    /** What the people do, for a sentence that begins with "Menschen, die".
     *
     * @param ja whether it has to hold, or must not */
    String nebensatz(boolean ja);

    @Override
    default List<Bedingung> teile() {
        return List.of();
    }

    @Override
    default Stream<Merkmal> merkmale() {
        return Stream.of(this);
    }

    /** Open to everybody. */
    record Alle() implements Merkmal {

        @Override
        public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
            return Urteil.ERFUELLT;
        }

        @Override
        public Merkmalart art() {
            return Merkmalart.ALLE;
        }

        @Override
        public String text() {
            return "alle";
        }

        @Override
        public String verlangt() {
            return "nichts weiter";
        }

        @Override
        public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
            return "Offen für alle";
        }

        @Override
        public String frage() {
            return "";
        }

        @Override
        public String nebensatz(boolean ja) {
            return ja ? "ohne weitere Bedingung teilnehmen können" : "niemals teilnehmen können";
        }
    }
}
